/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.command.Command;
import org.cadre.core.command.Outcome;
import org.cadre.matching.policy.Aim;
import org.cadre.matching.testing.Office;
import org.cadre.matching.testing.RandomWorld;
import org.cadre.matching.testing.World;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

/** Aims on the command line: what is asked for is reached, told, kept, and can be compared and made again. */
class AimCommandTest {

    private Office office;

    @TempDir
    private Path folder;

    @BeforeEach
    void manyPeople() throws CadreException {
        office = Office.of(RandomWorld.of(5, 10, 25));
    }

    private Outcome call(boolean frontier, String... arguments) throws CoreException {
        var desk = new MatchDesk(office.programs, office.day, World.TERMS, World.POLICIES, office.policies,
                office.matcher, office.runs, office.steps);
        Command command = frontier ? new FrontierCommand(office.stores(), desk)
                : new MatchCommand(office.stores(), desk);
        var run = command.newRun();
        var line = new CommandLine(run);
        line.setResourceBundle(command.texts());
        line.parseArgs(arguments);
        return run.run(new NullProgressMonitor());
    }

    private Map<?, ?> goal(String... more) throws CoreException {
        var arguments = new ArrayList<>(List.of("--db", "x", "--program", "induction"));
        arguments.addAll(List.of(more));
        return (Map<?, ?>) call(false, arguments.toArray(String[]::new)).data().get("goal");
    }

    @Test
    void theAimOverridesThePolicyAndIsTold() throws CoreException {
        var outcome = call(false, "--db", "x", "--program", "induction", "--aim", "worst-off-first");
        assertTrue(outcome.text().contains("Aim: worst-off first. The lowest score is "), outcome.text());
        office.reopen();
        var run = office.runs.current(office.work(), office.program()).orElseThrow();
        assertTrue(run.getPolicy().contains("worst-off-first"));
        assertTrue(office.runs.goal(run).get(0).startsWith("Aim: worst-off first."));
    }

    @Test
    void theReportNamesTheAim() throws CoreException, IOException {
        call(false, "--db", "x", "--program", "induction", "--aim", "spread-load", "--out",
                folder.toString());
        assertTrue(Files.readString(folder.resolve("report.html")).contains("Aim: spread load."));
    }

    @Test
    void everyLineOfTheComparisonCanBeMadeAgain() throws CoreException {
        call(false, "--db", "x", "--program", "induction");
        var points = (List<?>) call(true, "--db", "x", "--program", "induction").data().get("points");
        assertTrue(points.size() >= Aim.values().length, points::toString);
        for (var point : points) {
            var line = (Map<?, ?>) point;
            var command = ((List<?>) line.get("command")).stream().map(String.class::cast);
            var reached = (Map<?, ?>) goal(Stream.concat(command,
                    Stream.of("--dry-run")).toArray(String[]::new)).get("reached");
            for (var figure : List.of("mean", "lowest", "changes", "waiting", "matched")) {
                assertEquals(line.get(figure), reached.get(figure), figure + " of " + line);
            }
        }
    }

    @Test
    void theComparisonIsATableAndAFile() throws CoreException, IOException {
        var file = folder.resolve("points.csv");
        var outcome = call(true, "--db", "x", "--program", "induction", "--csv", file.toString());
        assertTrue(outcome.text().startsWith("Aim"), outcome.text());
        assertTrue(outcome.text().contains("Nobody left out"));
        assertEquals(((List<?>) outcome.data().get("points")).size() + 1, Files.readAllLines(file).size());
        office.reopen();
        assertTrue(office.runs.current(office.work(), office.program()).isEmpty());
    }

    @Test
    void whatIsNoAimIsRefusedWithTheAimsThereAre() {
        var failure = assertThrows(CommandLine.ParameterException.class, () -> goal("--aim", "fair"));
        assertTrue(failure.getMessage().contains("nobody-left-out"), failure.getMessage());
        assertThrows(CommandLine.ParameterException.class, () -> goal("--keep-bonus", "20000"));
    }
}
