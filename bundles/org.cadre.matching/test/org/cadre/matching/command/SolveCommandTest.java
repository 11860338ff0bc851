/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.cadre.assignment.AdaptiveSolver;
import org.cadre.assignment.MatchProblem;
import org.cadre.assignment.Progress;
import org.cadre.core.CadreException;
import org.cadre.core.command.Outcome;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import picocli.CommandLine;

class SolveCommandTest {

    @TempDir
    private Path folder;

    private Outcome solve(String text, String... options) throws CoreException, IOException {
        var file = Files.writeString(folder.resolve("problem.asn"), text);
        var run = new SolveCommand().newRun();
        var line = new CommandLine(run);
        line.setResourceBundle(new SolveCommand().texts());
        var arguments = new java.util.ArrayList<>(List.of(options));
        arguments.add(file.toString());
        line.parseArgs(arguments.toArray(String[]::new));
        return run.run(new NullProgressMonitor());
    }

    private String complaint(String text) {
        var refused = assertThrows(CadreException.class, () -> solve(text));
        assertEquals(CadreException.Kind.INPUT, refused.kind());
        return refused.getMessage();
    }

    @Test
    void everyoneIsPlacedAtTheLeastCost() throws CoreException, IOException {
        var outcome = solve("""
                c two sources, two targets
                p asn 4 4
                n 1
                n 2
                a 1 3 5
                a 1 4 1
                a 2 3 9
                a 2 4 2
                """);
        assertEquals(Outcome.Exit.DONE, outcome.exit());
        assertEquals(List.of(7L, 2, 0, true), List.of(outcome.data().get("objective"),
                outcome.data().get("assigned"), outcome.data().get("unassigned"),
                outcome.data().get("feasible")));
        assertEquals(Map.of("optimal", true, "bound", 7L, "gap", 0L), outcome.data().get("certificate"));
        assertTrue(outcome.data().keySet().containsAll(List.of("buildMillis", "solveMillis")));
        assertTrue(outcome.text().startsWith("2 of 2 sources assigned at a cost of 7."), outcome.text());
    }

    @Test
    void capacitiesPricesOfStayingOutNegativeCostsAndDuplicatesCount() throws CoreException, IOException {
        var out = folder.resolve("pairs");
        var outcome = solve("p asn 7 7\r\nn 7\r\nn 2\r\nn 5\r\nn 6\r\n\r\nu 1 2\r\nu 3 0\r\nw 6 4\r\n"
                + "a 7 1 -3\r\na 2\t1  8\r\na 2 1 6\r\na 5 3 0\r\na 5 4 1\r\na 6 1 9\r\na 6 4 9", "--out",
                out.toString());
        assertEquals(-3L + 6 + 1 + 4, outcome.data().get("objective"));
        assertEquals(1, outcome.data().get("unassigned"));
        assertEquals(6, outcome.data().get("arcs"));
        assertEquals("7 1\n2 1\n5 4\n", Files.readString(out));
        assertEquals(2, Files.list(folder).count(), "nothing unfinished is left");
    }

    @Test
    void sourcesThatCompeteForTooLittleAreNamed() throws CoreException, IOException {
        var outcome = solve("p asn 6 5\nn 1\nn 2\nn 3\nn 4\na 1 5 1\na 2 5 2\na 3 6 1\na 3 5 7\na 1 5 1\n");
        assertEquals(Outcome.Exit.FINDINGS, outcome.exit());
        assertEquals(false, outcome.data().get("feasible"));
        assertEquals(List.of(
                Map.of("sources", List.of(1, 2), "targets", List.of(5), "missing", 1),
                Map.of("sources", List.of(4), "targets", List.of(), "missing", 1)),
                outcome.data().get("shortages"));
        assertTrue(outcome.text().contains("these 2 sources (1, 2) have no arcs but to these 1 targets (5), "
                + "which have room for 1."), outcome.text());
        assertTrue(outcome.text().contains("source 4 has no arcs"), outcome.text());
    }

    @Test
    void emptyProblemIsSolved() throws CoreException, IOException {
        assertEquals(0L, solve("p asn 0 0").data().get("objective"));
        assertEquals(1, solve("p asn 1 0\nn 1\nw 1 8\n").data().get("unassigned"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "x 1 2                  | Line 3: “x” is no kind of line; there are c, p, n, a, u and w.",
            "a 1 2                  | Line 3: a number is missing.",
            "a 1 2 3.5              | Line 3: “3.5” is not a whole number of fewer than 13 digits.",
            "a 1 2 -                | Line 3: “-” is not a whole number of fewer than 13 digits.",
            "a 1 2 99999999999999999999 | Line 3: “99999999999999999999” is not a whole number of fewer",
            "a 1 2 3 4              | Line 3: “4” is one word too many.",
            "a 1 9 3                | Line 3: node 9 is not within 1 to 2.",
            "a 0 2 3                | Line 3: node 0 is not within 1 to 2.",
            "a 2 1 3                | Line 3: node 2 is not a source; sources are named by n lines before.",
            "a 1 1 3                | Line 3: node 1 is a source, so it cannot be a target.",
            "a 1 2 1000000001       | Line 3: cost 1000000001 is not within -1000000000 to 1000000000.",
            "u 2 -1                 | Line 3: capacity -1 is not within 0 to 2147483647.",
            "u 1 1                  | Line 3: node 1 is a source, so it cannot be a target.",
            "w 2 1                  | Line 3: node 2 is not a source",
            "n 1                    | Line 3: node 1 has a line of this kind already.",
            "p asn 2 1              | Line 3: there is a p line already." })
    void badLineIsNamed(String line, String expected) {
        var complaint = complaint("p asn 2 1\nn 1\n" + line + "\na 1 2 5\n");
        assertTrue(complaint.contains(expected), complaint);
        assertTrue(complaint.contains("problem.asn"), complaint);
    }

    @Test
    void otherFaultsOfAFileAreNamed() {
        assertTrue(complaint("").contains("There is no line “p asn NODES ARCS”."));
        assertTrue(complaint("c only\nn 1\n").contains("Line 2: a line “p asn NODES ARCS” must come first."));
        assertTrue(complaint("p min 2 1\n").contains("Line 1: “min” stands where “asn” must."));
        assertTrue(complaint("p asn 2 2\nn 1\na 1 2 3\n").contains("announces 2 arcs, but there are 1."));
        assertTrue(complaint("p asn 3 1\nn 1\na 1 2 3\nn 3\n").contains("Line 4: n lines must come before"));
        assertTrue(complaint("p asn 3 1\nn 1\nu 2 1\nu 2 1\n").contains("Line 4: node 2 has a line"));
        assertTrue(complaint("p asn 2000000000 1\n").contains("Line 1: 2000000000 nodes are not within"));
        assertEquals(10, complaint("p asn 1 1\n" + "?\n".repeat(99)).lines()
                .filter(line -> line.startsWith("Line ")).count());
        var missing = assertThrows(CadreException.class, () -> new org.cadre.matching.dimacs.AssignmentReader(
                folder.resolve("missing"), new NullProgressMonitor()).read());
        assertTrue(missing.getMessage().contains("missing cannot be read"), missing.getMessage());
    }

    @Test
    void aFileGivesTheSameAsTheKernel() throws CoreException, IOException {
        for (int seed = 0; seed < 50; seed++) {
            var random = new SplittableRandom(seed);
            var text = new StringBuilder();
            var problem = random(random, text);
            var result = new AdaptiveSolver().solve(problem, Progress.NONE);
            var data = solve(text.toString()).data();
            assertEquals(List.of(result.objective(), result.assigned(), result.feasible()),
                    List.of(data.get("objective"), data.get("assigned"), data.get("feasible")),
                    "seed " + seed);
        }
    }

    @Test
    void canBeCanceled() throws IOException {
        var file = Files.writeString(folder.resolve("p"), "p asn 2 1\nn 1\na 1 2 3\n");
        var run = new SolveCommand().newRun();
        new CommandLine(run).setResourceBundle(new SolveCommand().texts()).parseArgs(file.toString());
        var canceled = new NullProgressMonitor();
        canceled.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> run.run(canceled));
        assertFalse(Files.exists(folder.resolve("p.part")));
    }

    private static MatchProblem random(SplittableRandom random, StringBuilder text) {
        int sources = 1 + random.nextInt(12);
        int targets = 1 + random.nextInt(6);
        var builder = MatchProblem.builder(sources, targets);
        var lines = new StringBuilder();
        int arcs = 0;
        for (int target = 0; target < targets; target++) {
            int capacity = random.nextInt(4);
            builder.capacity(target, capacity);
            lines.append("u %d %d\n".formatted(sources + 1 + target, capacity));
        }
        for (int source = 0; source < sources; source++) {
            if (random.nextBoolean()) {
                int cost = random.nextInt(50);
                builder.unassignedCost(source, cost);
                lines.append("w %d %d\n".formatted(source + 1, cost));
            }
            for (int target = 0; target < targets; target++) {
                if (random.nextBoolean()) {
                    int cost = random.nextInt(101) - 50;
                    arcs++;
                    builder.edge(source, target, cost);
                    lines.append("a %d %d %d\n".formatted(source + 1, sources + 1 + target, cost));
                }
            }
        }
        text.append("p asn %d %d\n".formatted(sources + targets, arcs));
        for (int source = 1; source <= sources; source++) {
            text.append("n %d\n".formatted(source));
        }
        text.append(lines);
        return builder.build();
    }
}
