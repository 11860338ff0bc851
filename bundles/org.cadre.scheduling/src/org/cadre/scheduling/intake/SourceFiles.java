/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.Sheet;
import org.eclipse.osgi.util.NLS;

/**
 * Reads tables out of files, folders and zip archives.
 *
 * @param reader reads one CSV or XLSX file
 */
@SuppressWarnings("nls")
record SourceFiles(SheetReader reader) {

    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt", ".xlsx");
    private static final int MOST_FILES = 100;
    private static final long LARGEST = 64L << 20;

    /** Reads one file. */
    @FunctionalInterface
    interface SheetReader {

        /** Reads a table with headings. */
        Sheet read(Path file) throws CadreException;
    }

    List<Sheet> read(List<Path> paths) throws CadreException {
        var sheets = new ArrayList<Sheet>();
        for (var path : paths) {
            sheets.addAll(read(path));
        }
        if (sheets.isEmpty()) {
            throw CadreException.input(NLS.bind(Messages.Files_none, paths.getFirst()));
        }
        return sheets;
    }

    private List<Sheet> read(Path path) throws CadreException {
        try {
            if (Files.isDirectory(path)) {
                return folder(path);
            }
            return name(path).endsWith(".zip") ? archive(path) : List.of(reader.read(path));
        } catch (NoSuchFileException e) {
            throw CadreException.input(NLS.bind(Messages.Files_missing, path));
        } catch (ZipException | IllegalArgumentException e) {
            throw CadreException.input(NLS.bind(Messages.Files_badZip, path));
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Files_unreadable, path, e.getMessage()), e);
        }
    }

    private List<Sheet> folder(Path folder) throws IOException, CadreException {
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile).filter(file -> isTable(name(file))).sorted().toList();
        }
        if (files.size() > MOST_FILES) {
            throw CadreException.input(NLS.bind(Messages.Files_tooMany, folder, MOST_FILES));
        }
        var sheets = new ArrayList<Sheet>();
        for (var file : files) {
            sheets.add(reader.read(file));
        }
        return sheets;
    }

    /** Nothing is written under the names that an archive gives, so that none can lead elsewhere. */
    private List<Sheet> archive(Path path) throws IOException, CadreException {
        var scratch = Files.createTempDirectory("cadre-calendar");
        try (var zip = new ZipFile(path.toFile())) {
            if (zip.size() > MOST_FILES) {
                throw CadreException.input(NLS.bind(Messages.Files_tooMany, path, MOST_FILES));
            }
            var sheets = new ArrayList<Sheet>();
            for (var entry : zip.stream().filter(one -> !one.isDirectory() && isTable(leaf(one))).toList()) {
                sheets.add(named(reader.read(extract(zip, entry, path, scratch)), leaf(entry)));
            }
            return sheets;
        } finally {
            delete(scratch);
        }
    }

    private static Path extract(ZipFile zip, ZipEntry entry, Path path, Path scratch)
            throws IOException, CadreException {
        var file = Files.createTempFile(scratch, "table", leaf(entry).endsWith(".xlsx") ? ".xlsx" : ".csv");
        try (var in = zip.getInputStream(entry); var out = Files.newOutputStream(file)) {
            var block = new byte[1 << 16];
            long total = 0;
            for (int n = in.read(block); n > 0; n = in.read(block)) {
                total += n;
                if (total > LARGEST) {
                    throw CadreException.input(NLS.bind(Messages.Files_tooLarge, entry.getName(), path));
                }
                out.write(block, 0, n);
            }
        }
        return file;
    }

    private static Sheet named(Sheet sheet, String name) {
        return new Sheet(name, sheet.headers(), sheet.rows(), sheet.firstLine(), sheet.notes());
    }

    private static boolean isTable(String name) {
        return !name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static String leaf(ZipEntry entry) {
        return entry.getName().substring(entry.getName().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
