/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture.secrets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * A roster whose people all have planted names.
 *
 * @param folder a OneRoster package
 */
record PlantedRoster(Path folder) {

    private static final List<String> GIVEN = List.of("givenName", "preferredGivenName");
    private static final List<String> FAMILY = List.of("familyName", "preferredFamilyName");

    /**
     * Gives the people of a package other names: a word each, in the given and the family name, user name,
     * e-mail.
     */
    void plant(Planted planted) throws IOException {
        var users = folder.resolve("users.csv");
        List<String[]> rows = new ArrayList<>();
        try (var reader = CsvReader.builder().ofCsvRecord(users)) {
            reader.forEach(row -> rows.add(row.getFields().toArray(String[]::new)));
        }
        var header = List.of(rows.getFirst());
        for (var row : rows.subList(1, rows.size())) {
            rename(header, row, planted.next("name"));
        }
        try (var writer = CsvWriter.builder().build(users)) {
            rows.forEach(writer::writeRecord);
        }
    }

    private static void rename(List<String> header, String[] row, String word) {
        for (int i = 0; i < row.length; i++) {
            var column = header.get(i);
            if (GIVEN.contains(column) && !row[i].isEmpty()) {
                row[i] = "Ana" + word;
            } else if (FAMILY.contains(column) && !row[i].isEmpty()) {
                row[i] = word;
            } else if (row[i].contains("@")) {
                row[i] = word.toLowerCase(java.util.Locale.ROOT) + "@harbor.example";
            }
        }
    }

    /** Copies the package and gives one in ten of its people another family name, as a later roster would. */
    PlantedRoster later(Path target, Planted planted) throws IOException {
        Files.createDirectories(target);
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
        var users = target.resolve("users.csv");
        var lines = Files.readAllLines(users);
        var changed = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            changed.add(i % 10 == 5 ? lines.get(i).replaceFirst(",Zq[a-z]{10},", "," + planted.next("new name") + ",")
                    : lines.get(i));
        }
        Files.write(users, changed);
        return new PlantedRoster(target);
    }
}
