/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StreamTokenizer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The dense assignment problems of J. E. Beasley's OR-Library with their published optima, if they lie in
 * shared/data/assign beside the checkout.
 */
class OrLibraryTest {

    @ParameterizedTest
    @CsvSource({"assign100, 305", "assign200, 475", "assign300, 626", "assign400, 804", "assign500, 991",
            "assign600, 1176", "assign700, 1362", "assign800, 1552"})
    void theOptimumIsFound(String name, long optimum) throws IOException {
        var file = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared/data/assign/" + name + ".txt"))
                .filter(Files::exists).findFirst();
        assumeTrue(file.isPresent(), "there is no shared/data/assign/" + name + ".txt");
        var problem = read(file.get());
        for (var solver : CancellationTest.solvers()) {
            var result = solver.solve(problem, Progress.NONE);
            assertEquals(optimum, result.objective());
            assertTrue(CertificateChecker.check(problem, result).optimal());
        }
    }

    private static MatchProblem read(Path file) throws IOException {
        try (var reader = Files.newBufferedReader(file)) {
            var numbers = new StreamTokenizer(reader);
            int size = next(numbers);
            var builder = MatchProblem.builder(size, size);
            for (int source = 0; source < size; source++) {
                for (int target = 0; target < size; target++) {
                    builder.edge(source, target, next(numbers));
                }
            }
            return builder.build();
        }
    }

    private static int next(StreamTokenizer numbers) throws IOException {
        numbers.nextToken();
        return (int) numbers.nval;
    }
}
