/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.integration.tests.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/**
 * A bundle as its manifest and its sources describe it.
 *
 * @param folder the bundle's folder
 * @param headers the manifest's main headers
 */
record BundleSource(Path folder, Map<String, String> headers) {

    static BundleSource read(Path folder) {
        try (var in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            var headers = new TreeMap<String, String>();
            new Manifest(in).getMainAttributes().forEach((k, v) -> headers.put(k.toString(), v.toString()));
            return new BundleSource(folder, headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The symbolic name. */
    String name() {
        return elements(Constants.BUNDLE_SYMBOLICNAME).getFirst();
    }

    /** Whether the bundle is shipped to users. */
    boolean isShipped() {
        return !name().endsWith(".tests") && !name().equals("org.cadre.testing");
    }

    Optional<String> header(String header) {
        return Optional.ofNullable(headers.get(header));
    }

    /** The names in a header, without their attributes and directives. */
    List<String> elements(String header) {
        return header(header).stream().flatMap(value -> parse(header, value))
                .map(ManifestElement::getValueComponents)
                .flatMap(Arrays::stream).toList();
    }

    List<String> requiredBundles() {
        return elements(Constants.REQUIRE_BUNDLE);
    }

    List<String> importedPackages() {
        return elements(Constants.IMPORT_PACKAGE);
    }

    List<String> exportedPackages() {
        return elements(Constants.EXPORT_PACKAGE);
    }

    /** The files below a folder of the bundle whose names end so; none if the folder is not there. */
    List<Path> files(String subfolder, String ending) {
        var start = folder.resolve(subfolder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (var files = Files.walk(start)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hand-written classes, each with its text. */
    Map<Path, String> classes() {
        return files("src", ".java").stream().collect(Collectors.toMap(file -> file, BundleSource::text));
    }

    /** The packages that hold sources or generated sources. */
    Set<String> packages() {
        return Stream.of("src", "src-gen").flatMap(root -> files(root, ".java").stream()
                .map(file -> folder.resolve(root).relativize(file.getParent()).toString().replace('/', '.')))
                .collect(Collectors.toSet());
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<ManifestElement> parse(String header, String value) {
        try {
            return Arrays.stream(ManifestElement.parseHeader(header, value));
        } catch (BundleException e) {
            throw new IllegalArgumentException(header + ": " + value, e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
