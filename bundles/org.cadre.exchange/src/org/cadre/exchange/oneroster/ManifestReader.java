/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cadre.core.exchange.Rejection;

/** Reads manifest.csv and compares it with the files that are there. */
@SuppressWarnings("nls")
class ManifestReader {

    private static final List<String> HEADER = List.of("propertyName", "value");
    private static final String VERSION = "oneroster.version";

    private final Schema schema;
    private final Set<String> files;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Rejection> faults = new ArrayList<>();

    ManifestReader(Schema schema, Set<String> files) {
        this.schema = schema;
        this.files = files;
    }

    /** Takes the rows of the file, the header first. */
    boolean accept(int line, List<String> cells) {
        if (line == 1) {
            if (!cells.equals(HEADER)) {
                fault(Code.MANIFEST_HEADER, 1, "", String.join(",", cells), String.join(",", HEADER));
            }
        } else if (cells.size() != 2) {
            fault(Code.ROW_WIDTH, line, "", String.valueOf(cells.size()), "2");
        } else if (properties.putIfAbsent(cells.get(0).strip(), cells.get(1).strip()) != null) {
            fault(Code.MANIFEST_DUPLICATE, line, cells.get(0), cells.get(1), "");
        }
        lines.putIfAbsent(cells.get(0).strip(), line);
        return true;
    }

    /**
     * Returns what the manifest says; its faults are in {@link #faults} then, and the result may be
     * incomplete.
     */
    Manifest finish() {
        var number = properties.getOrDefault(VERSION, "");
        var version = Version.of(number);
        if (version.isEmpty()) {
            fault(Code.MANIFEST_VERSION, line(VERSION), VERSION, number, "1.1, 1.2");
            return new Manifest(Version.V1_2, Map.of());
        }
        var modes = new HashMap<String, Mode>();
        for (var file : schema.files()) {
            modes.put(file.name(), mode(file, version.get()));
        }
        return new Manifest(version.get(), modes);
    }

    List<Rejection> faults() {
        return faults;
    }

    private Mode mode(FileSchema file, Version version) {
        var property = file.manifestProperty();
        var word = properties.get(property);
        boolean there = files.contains(file.name());
        if (!file.isIn(version) && there) {
            faults.add(Code.UNKNOWN_FILE.at(new Code.Place(file.name(), 0), "", file.name(), ""));
            return Mode.ABSENT;
        }
        if (word == null) {
            if (there) {
                fault(Code.MANIFEST_MISSING, 0, property, file.name(), "");
            }
            return Mode.ABSENT;
        }
        var mode = Mode.of(word);
        if (mode.isEmpty()) {
            fault(Code.MANIFEST_MODE, line(property), property, word, "bulk, delta, absent");
        } else if (mode.get() == Mode.ABSENT && there) {
            fault(Code.FILE_UNEXPECTED, line(property), property, file.name(), word);
        } else if (mode.get() != Mode.ABSENT && !there) {
            fault(Code.FILE_MISSING, line(property), property, file.name(), word);
        }
        return mode.orElse(Mode.ABSENT);
    }

    private int line(String property) {
        return lines.getOrDefault(property, 0);
    }

    private void fault(Code code, int line, String property, String value, String expected) {
        faults.add(code.at(new Code.Place(Schema.MANIFEST, line), property, value, expected));
    }
}
