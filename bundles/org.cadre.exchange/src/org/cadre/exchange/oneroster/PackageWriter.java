/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.cadre.exchange.text.Formulas;
import org.cadre.exchange.text.SafeFile;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * Writes the files of a package into a zip archive or a folder. Lines end with CR and LF, because some
 * systems read nothing else.
 */
@SuppressWarnings("nls")
class PackageWriter {

    private static final int ESTIMATED_FILES = 8;

    private final Map<String, Iterable<List<String>>> files = LinkedHashMap.newLinkedHashMap(ESTIMATED_FILES);

    /** Adds a file; its rows, the header first, are asked for when it is written. */
    void add(String name, Iterable<List<String>> rows) {
        files.put(name, rows);
    }

    /** Writes everything to an archive if the target's name ends in .zip, else to a folder. */
    void write(Path target) throws IOException {
        boolean zip = target.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip");
        SafeFile.write(target, zip ? this::writeZip : this::writeFolder);
    }

    private void writeZip(Path target) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(target))) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                writeRows(new Unclosed(zip), file.getValue());
                zip.closeEntry();
            }
        }
    }

    private void writeFolder(Path target) throws IOException {
        Files.createDirectory(target);
        for (var file : files.entrySet()) {
            try (var out = Files.newOutputStream(target.resolve(file.getKey()))) {
                writeRows(out, file.getValue());
            }
        }
    }

    /** Writes rows as CSV whose cells no spreadsheet takes for formulas. */
    static void writeRows(OutputStream out, Iterable<List<String>> rows) throws IOException {
        try (var csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8)) {
            for (var row : rows) {
                csv.writeRecord(row.stream().map(Formulas::neutralize).toList());
            }
        }
    }

    /** Lets a writer be closed without closing the archive. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
