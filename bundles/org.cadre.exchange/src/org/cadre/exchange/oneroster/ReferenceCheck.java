/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.Rejection;
import org.cadre.exchange.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * Checks what rows refer to. A row that needs a record which is missing is refused; if that record was
 * refused itself, its reason is the reason. What a row may do without is left out with a note.
 */
@SuppressWarnings("nls")
class ReferenceCheck {

    private final Roster roster;
    private final Directory directory;
    private final TableReader reader;
    private final Map<Dropped, Integer> dropped = new LinkedHashMap<>();

    /** A column with references that lead nowhere and are not needed. */
    private record Dropped(String file, String name) {
    }

    ReferenceCheck(Roster roster, Directory directory, TableReader reader) {
        this.roster = roster;
        this.directory = directory;
        this.reader = reader;
    }

    /** Checks all files, those first that others refer to. */
    void run() throws CadreException {
        for (var table : roster.tables().values()) {
            if (table.schema().used()) {
                table.rows().stream().filter(row -> !row.is(Row.Fate.IGNORED))
                        .forEach(row -> check(table, row));
            } else {
                checkAgain(table);
            }
        }
        dropped.forEach((column, count) -> roster.notes().add(NLS.bind(Messages.Roster_dropped,
                new Object[] { column.file(), count, column.name() })));
    }

    /** Rows that were counted but not kept have to be read once more. */
    private void checkAgain(Table table) throws CadreException {
        var first = new boolean[] { true };
        reader.read(table.name(), (line, cells) -> {
            if (!first[0] && !table.isRefused(line)) {
                var row = new Row(table.header(), line, cells);
                row.become(Row.Fate.IGNORED);
                check(table, row);
            }
            first[0] = false;
            return true;
        });
    }

    private void check(Table table, Row row) {
        for (var column : table.schema().columns()) {
            if (column.target().isPresent() && table.header().column(column.name()).isPresent()) {
                var fault = fault(table, row, column);
                if (fault.isPresent() && column.required()) {
                    roster.refusals().add(table, row, List.of(fault.get()));
                    return;
                }
                if (fault.isPresent() && table.schema().used() && !"agentSourcedIds".equals(column.name())) {
                    dropped.merge(new Dropped(table.name(), column.name()), 1, Integer::sum);
                }
            }
        }
    }

    private Optional<Rejection> fault(Table table, Row row, Column column) {
        return FieldType.list(row.get(column.name())).stream()
                .flatMap(value -> fault(table, row, column, value).stream()).findFirst();
    }

    private Optional<Rejection> fault(Table source, Row row, Column column, String value) {
        var file = column.target().orElseThrow();
        var target = roster.table(file);
        var place = new Code.Place(source.name(), row.line());
        if (target.isEmpty()) {
            boolean known = !source.schema().used() || !isKept(file) || directory.knows(file, value);
            return known ? Optional.empty()
                    : Optional.of(Code.MISSING_TARGET_FILE.at(place, column.name(), value, file));
        }
        if (target.get().has(value)) {
            return Optional.empty();
        }
        var cause = target.get().refusedIds().get(value);
        if (cause == null && target.get().isRefusedWhole()) {
            cause = target.get().refusedIds().values().stream().findFirst().orElse(Code.MISSING_TARGET.id());
        }
        if (cause != null) {
            return Optional.of(follows(place, column, value, file, cause));
        }
        boolean known = !target.get().isBulk() && (!isKept(file) || directory.knows(file, value));
        return known ? Optional.empty()
                : Optional.of(Code.MISSING_TARGET.at(place, column.name(), value, file));
    }

    /** Whether the database keeps the records of that file, so that rows may refer to them without it. */
    private static boolean isKept(String file) {
        return file.equals(Schema.ORGS) || file.equals(Schema.SESSIONS) || file.equals(Schema.USERS);
    }

    private static Rejection follows(Code.Place place, Column column, String value, String file,
            String cause) {
        var parts = new Object[] { column.name(), file, value };
        return new Rejection(place.file(), place.line(), column.name(), value, cause,
                NLS.bind(Messages.Code_follows, parts), NLS.bind(Messages.Fix_follows, parts));
    }
}
