/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.Rejection;
import org.cadre.exchange.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * Reads a package: first what must be right for the package as a whole (files, manifest, headers, quoting),
 * then every row by itself. References between rows are {@link ReferenceCheck}'s business.
 */
@SuppressWarnings("nls")
class PackageReader {

    private final Schema schema;
    private final PackageFiles files;
    private final TableReader reader;
    private final Refusals refusals = new Refusals();
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private Version version;

    PackageReader(Schema schema, PackageFiles files, TableReader reader) {
        this.schema = schema;
        this.files = files;
        this.reader = reader;
    }

    Roster read() throws CadreException {
        requireKnownFiles();
        var manifest = readManifest();
        version = manifest.version();
        for (var file : schema.files()) {
            if (manifest.mode(file.name()) != Mode.ABSENT) {
                readTable(file, manifest.mode(file.name()));
            }
        }
        requireNoFaults(reader.faults());
        var notes = new ArrayList<>(files.notes());
        notes.addAll(reader.notes());
        return new Roster(files.name(), version, tables, refusals, notes);
    }

    private void requireKnownFiles() throws CadreException {
        var faults = new ArrayList<Rejection>();
        for (var name : files.names()) {
            if (schema.file(name).isEmpty() && !name.equals(Schema.MANIFEST)) {
                faults.add(Code.UNKNOWN_FILE.at(new Code.Place(name, 0), "", name, ""));
            }
        }
        if (!files.names().contains(Schema.MANIFEST)) {
            faults.add(Code.MISSING_MANIFEST.at(new Code.Place(Schema.MANIFEST, 0), "", Schema.MANIFEST, ""));
        }
        requireNoFaults(faults);
    }

    private Manifest readManifest() throws CadreException {
        var manifest = new ManifestReader(schema, files.names());
        reader.read(Schema.MANIFEST, manifest::accept);
        requireNoFaults(reader.faults());
        var result = manifest.finish();
        requireNoFaults(manifest.faults());
        return result;
    }

    private void readTable(FileSchema file, Mode mode) throws CadreException {
        var header = reader.header(file, version);
        if (header.isPresent()) {
            var table = new Table(file, mode, header.get());
            tables.put(file.name(), table);
            var check = new RowCheck(file, header.get(), mode, version);
            var first = new boolean[] { true };
            reader.read(file.name(), (line, cells) -> {
                if (!first[0]) {
                    take(table, check, new Row(header.get(), line, cells));
                }
                first[0] = false;
                return true;
            });
            requireRows(table);
        }
    }

    private void take(Table table, RowCheck check, Row row) {
        var faults = check.check(row);
        if (!faults.isEmpty()) {
            refusals.add(table, row, faults);
            return;
        }
        if (table.has(row.sourcedId()) || table.refusedIds().containsKey(row.sourcedId())) {
            refuseDuplicate(table, row, Optional.ofNullable(table.row(row.sourcedId())));
        } else {
            table.add(row, StaffFilter.mayBeUsed(table.name(), version, row));
        }
    }

    /** The first of two equal rows stays; if they contradict each other, nobody knows which is right. */
    private void refuseDuplicate(Table table, Row row, Optional<Row> twin) {
        refusals.add(table, row, List.of(duplicate(table, row)));
        if (twin.isPresent() && !twin.get().cells().equals(row.cells())) {
            refusals.add(table, twin.get(), List.of(duplicate(table, twin.get())));
        }
    }

    private static Rejection duplicate(Table table, Row row) {
        return Code.DUPLICATE_ID.at(new Code.Place(table.name(), row.line()), "sourcedId", row.sourcedId(),
                "");
    }

    /** The standard forbids empty files; an empty bulk file of people would end everybody. */
    private void requireRows(Table table) {
        if (table.read() == 0) {
            if (table.schema().used() && table.isBulk()) {
                reader.faults().add(Code.NO_ROWS.at(new Code.Place(table.name(), 0), "", table.name(), ""));
            } else {
                reader.notes().add(NLS.bind(Messages.Package_emptyFile, table.name()));
            }
        }
    }

    private void requireNoFaults(List<Rejection> faults) throws RefusedPackage {
        if (!faults.isEmpty()) {
            throw new RefusedPackage(files.name(), faults);
        }
    }
}
