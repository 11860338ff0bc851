/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds packages: columns come from the schema, values from "name=value; name=value". */
class TestPackage {

    private final Schema schema = new Schema();
    private final Version version;
    private final Map<String, List<String>> rows = new LinkedHashMap<>();
    private final Map<String, String> modes = new LinkedHashMap<>();
    private final Map<String, List<String>> extra = new LinkedHashMap<>();
    private String mode = "bulk";
    private Charset charset = StandardCharsets.UTF_8;

    TestPackage(Version version) {
        this.version = version;
    }

    /** One district, two schools, and whoever is added. */
    static TestPackage district() {
        return new TestPackage(Version.V1_2).org("d", "Harbor", "district", "")
                .org("s1", "Cedar", "school", "d")
                .org("s2", "Drumlin", "school", "d");
    }

    TestPackage delta() {
        mode = "delta";
        return this;
    }

    TestPackage charset(Charset encoding) {
        charset = encoding;
        return this;
    }

    TestPackage org(String id, String name, String type, String parent) {
        return row("orgs.csv", "sourcedId=" + id + "; name=" + name + "; type=" + type
                + "; parentSourcedId=" + parent);
    }

    /** A teacher with a role at a school; staff id, address and role id follow from the id. */
    TestPackage teacher(String id, String given, String family, String school) {
        return user(id, given, family, "").role("r-" + id, id, school, "");
    }

    TestPackage user(String id, String given, String family, String more) {
        return row("users.csv", "sourcedId=" + id + "; enabledUser=true; username=" + id
                + "@x.example; givenName="
                + given + "; familyName=" + family + "; identifier=9" + id + "; email=" + id
                        + "@x.example; " + more);
    }

    TestPackage role(String id, String user, String school, String more) {
        return row("roles.csv", "sourcedId=" + id + "; userSourcedId=" + user
                + "; roleType=primary; role=teacher; "
                + "orgSourcedId=" + school + "; " + more);
    }

    TestPackage columns(String file, String... headings) {
        extra.put(file, List.of(headings));
        return this;
    }

    TestPackage row(String file, String values) {
        modes.put(file, mode);
        var cells = Stream.of(values.split(";")).map(String::strip).filter(v -> v.contains("="))
                .collect(Collectors.toMap(v -> v.substring(0, v.indexOf('=')),
                        v -> v.substring(v.indexOf('=') + 1),
                        (a, b) -> b));
        if (mode.equals("delta")) {
            cells.putIfAbsent("status", "active");
            cells.putIfAbsent("dateLastModified", "2026-11-01T00:00:00.000Z");
        }
        rows.computeIfAbsent(file, f -> new ArrayList<>()).add(headings(file).stream()
                .map(h -> cells.getOrDefault(h, "")).map(TestPackage::quoted)
                        .collect(Collectors.joining(",")));
        return this;
    }

    Path write(Path folder) {
        try {
            Files.createDirectories(folder);
            for (var file : rows.keySet()) {
                write(folder.resolve(file), String.join(",", headings(file)), rows.get(file));
            }
            write(folder.resolve("manifest.csv"), "propertyName,value", manifest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    private List<String> manifest() {
        return Stream.concat(Stream.of("manifest.version,1.0", "oneroster.version," + version.number()),
                schema.files().stream().filter(f -> f.isIn(version))
                        .map(f -> f.manifestProperty() + "," + modes.getOrDefault(f.name(), "absent")))
                .toList();
    }

    private void write(Path file, String header, List<String> lines) throws IOException {
        Files.writeString(file, header + "\r\n" + String.join("\r\n", lines) + "\r\n", charset);
    }

    private List<String> headings(String file) {
        return Stream.concat(schema.get(file).columns(version).stream().map(Column::name),
                extra.getOrDefault(file, List.of()).stream()).toList();
    }

    private static String quoted(String value) {
        return value.contains(",") || value.contains("\"") ? "\"" + value.replace("\"", "\"\"") + "\""
                : value;
    }
}
