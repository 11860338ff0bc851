/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.integration.tests.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder with the sources of Cadre that these tests were built from.
 *
 * @param root holds the folders bundles, features and target-platform
 */
record Checkout(Path root) {

    /** Finds the checkout that the working directory lies in. */
    static Checkout here() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("target-platform"))) {
            folder = folder.getParent();
        }
        return new Checkout(folder);
    }

    /** All bundles, also those that are only for tests. */
    List<BundleSource> bundles() {
        return folders("bundles", "META-INF/MANIFEST.MF").map(BundleSource::read).toList();
    }

    /** All features. */
    List<FeatureSource> features() {
        return folders("features", "feature.xml").map(FeatureSource::read).toList();
    }

    private Stream<Path> folders(String parent, String mark) {
        try (var children = Files.list(root.resolve(parent))) {
            return children.filter(child -> Files.exists(child.resolve(mark))).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
