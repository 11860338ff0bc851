/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

import org.cadre.exchange.text.SafeFile;

/**
 * Writes refused rows so that they can be corrected and sent back. As an archive or a folder they are a
 * package of the same files; as a single CSV file they are the rows of one file, or of several with a
 * column that says of which.
 */
@SuppressWarnings("nls")
class RejectWriter {

    /** An extension column, so that the corrected file can be imported without removing it. */
    private static final String ERROR = "metadata.error";
    private static final String FILE = "file";

    private final Roster roster;
    private final List<Table> tables;

    RejectWriter(Roster roster) {
        this.roster = roster;
        tables = roster.refusals().tables();
    }

    void write(Path target) throws IOException {
        if (target.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            var rows = tables.size() == 1 ? rows(tables.get(0)) : mixed();
            SafeFile.write(target, path -> {
                try (var out = Files.newOutputStream(path)) {
                    PackageWriter.writeRows(out, rows);
                }
            });
        } else {
            var writer = new PackageWriter();
            tables.forEach(table -> writer.add(table.name(), rows(table)));
            writer.write(target);
        }
    }

    private List<List<String>> rows(Table table) {
        var rows = new ArrayList<List<String>>();
        rows.add(with(table.header().headings(), ERROR));
        for (var refused : roster.refusals().of(table)) {
            var cells = new ArrayList<>(refused.row().cells().stream().map(Row::value).toList());
            while (cells.size() < table.header().headings().size()) {
                cells.add("");
            }
            rows.add(with(cells, refused.text()));
        }
        return rows;
    }

    private List<List<String>> mixed() {
        var headings = new LinkedHashSet<String>();
        tables.forEach(table -> headings.addAll(table.header().headings()));
        var rows = new ArrayList<List<String>>();
        rows.add(line(FILE, new ArrayList<>(headings), ERROR));
        for (var table : tables) {
            for (var refused : roster.refusals().of(table)) {
                var cells = headings.stream().map(refused.row()::get).toList();
                rows.add(line(table.name(), cells, refused.text()));
            }
        }
        return rows;
    }

    private static List<String> line(String first, List<String> cells, String last) {
        var line = new ArrayList<String>();
        line.add(first);
        line.addAll(cells);
        line.add(last);
        return line;
    }

    private static List<String> with(List<String> cells, String last) {
        var line = new ArrayList<>(cells);
        line.add(last);
        return line;
    }
}
