/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.exchange.Messages;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.model.Sourced;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Writes everything that the database has of a roster as a complete package of version 1.2. What the
 * standard has no column for goes into extension columns, what came from elsewhere goes back there.
 */
@SuppressWarnings("nls")
class OneRosterExport {

    private final Schema schema;
    private final Directory directory;
    private final Cells cells;

    OneRosterExport(Schema schema, UnitOfWork work) throws CadreException {
        this.schema = schema;
        directory = new Directory(work);
        cells = new Cells(directory);
    }

    void write(Path target, SubMonitor monitor) throws IOException, CadreException {
        var orgs = Stream.concat(directory.districts().stream(), schools().stream())
                .map(Sourced.class::cast).toList();
        var people = directory.educators();
        var work = people.stream().flatMap(p -> p.getEmployments().stream())
                .filter(e -> e.getSchool() != null).toList();
        if (orgs.isEmpty() && people.isEmpty()) {
            throw CadreException.input(Messages.Export_empty);
        }
        var writer = new PackageWriter();
        monitor.setWorkRemaining(1);
        writer.add(Schema.MANIFEST, manifest(orgs, people, work));
        add(writer, Schema.SESSIONS, directory.sessions(), cells::session, monitor);
        add(writer, Schema.ORGS, orgs, cells::org, monitor);
        add(writer, Schema.USERS, people, cells::user, monitor);
        add(writer, Schema.ROLES, work, cells::role, monitor);
        writer.write(target);
    }

    /** An office that stands for its district goes out as the district. */
    private List<School> schools() {
        Set<String> districts = directory.districts().stream().map(Sourced::getSourcedId)
                .filter(id -> id != null)
                .collect(Collectors.toSet());
        return directory.schools().stream().filter(s -> !districts.contains(s.getSourcedId())).toList();
    }

    private <T extends Sourced> void add(PackageWriter writer, String file, List<T> records,
            Function<T, Function<Column, String>> cell, SubMonitor monitor) {
        if (!records.isEmpty()) {
            var columns = columns(file);
            var foreign = foreignFields(file, records, columns);
            var header = Stream.concat(columns.stream().map(Column::name), foreign.stream()).toList();
            Iterable<List<String>> rows = () -> Stream.concat(Stream.of(header), records.stream()
                    .map(record -> row(record, file, columns, foreign, cell.apply(record), monitor)))
                            .iterator();
            writer.add(file, rows);
        }
    }

    private static <T extends Sourced> List<String> row(T record, String file, List<Column> columns,
            List<String> foreign, Function<Column, String> cell, SubMonitor monitor) {
        monitor.checkCanceled();
        var row = new ArrayList<String>(columns.size() + foreign.size());
        columns.forEach(column -> row.add(cell.apply(column)));
        foreign.forEach(field -> row.add(Foreign.get(record, file, field)));
        return row;
    }

    private List<Column> columns(String file) {
        return schema.get(file).columns().stream().filter(c -> c.isOwn() || c.isIn(Version.V1_2)).toList();
    }

    /**
     * Extension columns of the sources, in alphabetic order; what they kept of standard columns is not
     * among them.
     */
    private List<String> foreignFields(String file, List<? extends Sourced> records, List<Column> columns) {
        var known = columns.stream().map(Column::name).collect(Collectors.toSet());
        return records.stream().flatMap(r -> r.getForeign().stream()).filter(f -> file.equals(f.getSource()))
                .map(f -> f.getField()).filter(f -> !known.contains(f) && f.startsWith(FileSchema.METADATA))
                .distinct().sorted().toList();
    }

    private List<List<String>> manifest(List<?> orgs, List<Educator> people, List<?> work) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("propertyName", "value"));
        rows.add(List.of("manifest.version", "1.0"));
        rows.add(List.of("oneroster.version", Version.V1_2.number()));
        for (var file : schema.files().stream().map(FileSchema::manifestProperty).sorted().toList()) {
            boolean there = switch (file) {
            case "file.academicSessions" -> !directory.sessions().isEmpty();
            case "file.orgs" -> !orgs.isEmpty();
            case "file.users" -> !people.isEmpty();
            case "file.roles" -> !work.isEmpty();
            default -> false;
            };
            rows.add(List.of(file, there ? "bulk" : "absent"));
        }
        rows.add(List.of("source.systemName", "Cadre"));
        return rows;
    }
}
