/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All files that the standard knows, read from the table beside this class. */
@SuppressWarnings("nls")
final class Schema {

    /** The list of what a package contains. */
    static final String MANIFEST = "manifest.csv";
    static final String SESSIONS = "academicSessions.csv";
    static final String ORGS = "orgs.csv";
    static final String USERS = "users.csv";
    static final String ROLES = "roles.csv";
    static final String COURSES = "courses.csv";
    static final String CLASSES = "classes.csv";
    static final String ENROLLMENTS = "enrollments.csv";

    private final Map<String, FileSchema> files = new LinkedHashMap<>();

    Schema() {
        try (var reader = new BufferedReader(new InputStreamReader(
                Schema.class.getResourceAsStream("schema.tsv"), StandardCharsets.UTF_8))) {
            read(reader.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<FileSchema> files() {
        return List.copyOf(files.values());
    }

    Optional<FileSchema> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** Returns a file that the standard is known to have. */
    FileSchema get(String name) {
        return files.get(name);
    }

    private void read(List<String> lines) {
        var columns = new ArrayList<Column>();
        for (var line : lines.reversed()) {
            var cells = line.split("\t");
            if ("@".equals(cells[0])) {
                files.put(cells[1], new FileSchema(cells[1], "used".equals(cells[2]), columns.reversed()));
                columns.clear();
            } else {
                columns.add(Column.parse(cells));
            }
        }
        var forward = new ArrayList<>(files.values()).reversed();
        files.clear();
        forward.forEach(file -> files.put(file.name(), file));
    }
}
