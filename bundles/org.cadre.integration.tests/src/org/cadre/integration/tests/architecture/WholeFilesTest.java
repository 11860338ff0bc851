/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.integration.tests.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** No text of the checkout was left in pieces by a merge. */
class WholeFilesTest {

    private static final Path ROOT = Checkout.here().root();
    private static final Set<String> MADE = Set.of("target", "src-gen", ".git", ".tools");
    private static final Pattern TEXT
            = Pattern.compile(".*\\.(java|md|xml|properties|xcore|MF|css|json|csv|txt)");
    private static final Pattern PIECES = Pattern.compile("(?m)^(<{7}|>{7}) ");

    @Test
    void nothingIsInPieces() throws IOException {
        var texts = Stream.of("bundles", "features", "releng", "target-platform", "README.md",
                "CONTRIBUTING.md")
                .map(ROOT::resolve).flatMap(WholeFilesTest::texts).toList();
        assertTrue(texts.size() > 1000, () -> "found only " + texts.size());
        assertEquals(List.of(), texts.stream().filter(WholeFilesTest::isInPieces).map(ROOT::relativize)
                .toList());
    }

    private static Stream<Path> texts(Path path) {
        if (Files.isRegularFile(path)) {
            return Stream.of(path);
        }
        try (var children = Files.list(path)) {
            return children.filter(child -> !MADE.contains(child.getFileName().toString())).toList().stream()
                    .flatMap(child -> Files.isDirectory(child) ? texts(child)
                            : TEXT.matcher(child.getFileName().toString()).matches() ? Stream.of(child)
                                    : Stream.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isInPieces(Path file) {
        try {
            return PIECES.matcher(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
