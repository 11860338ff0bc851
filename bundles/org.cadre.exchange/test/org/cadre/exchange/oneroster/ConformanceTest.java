/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.Rejection;
import org.cadre.exchange.SharedData;
import org.cadre.testing.MemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The conformance packages by others, whose verdicts are known. */
class ConformanceTest {

    private final OneRosterFormat format = new OneRosterFormat();

    static Stream<String> packages() throws IOException {
        return Files.readAllLines(SharedData.find("oneroster/EXPECTED.tsv")).stream().skip(1);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void agreesWithTheExpectedVerdict(String line) {
        var cells = line.split("\t", -1);
        var expected = Stream.of(cells[4].split(",")).filter(c -> !c.isEmpty()).collect(Collectors.toSet());
        assertEquals(new TreeSet<>(expected), new TreeSet<>(codes(SharedData.find("oneroster/" + cells[0]))));
    }

    @Test
    void validPackageIsImportedWhole() throws CadreException {
        var work = new MemoryStore().begin();
        var preview = format.preview(SharedData.find("oneroster/valid/full-bulk-package.zip"), work, null);
        assertEquals(0, preview.counts().rejected());
        assertTrue(preview.counts().imported() >= 8, preview.counts()::toString);
        assertTrue(preview.notes().stream().anyMatch(n -> n.contains("lineItems.csv")),
                preview.notes()::toString);
    }

    @Test
    void everyRefusalSaysWhereAndWhatToDo() throws CadreException {
        var work = new MemoryStore().begin();
        var preview = format.preview(SharedData.find("oneroster/invalid/field-parser-failures.zip"), work,
                null);
        for (var rejection : preview.rejections()) {
            assertTrue(rejection.line() > 1, rejection::toString);
            assertFalse(rejection.field().isEmpty(), rejection::toString);
            assertFalse(rejection.reason().isEmpty() || rejection.fix().isEmpty(), rejection::toString);
        }
    }

    private Set<String> codes(Path source) {
        try {
            return codes(format.preview(source, new MemoryStore().begin(), null).rejections());
        } catch (RefusedPackage e) {
            return codes(e.rejections());
        } catch (CadreException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> codes(Collection<Rejection> rejections) {
        return rejections.stream().map(Rejection::code).collect(Collectors.toSet());
    }
}
