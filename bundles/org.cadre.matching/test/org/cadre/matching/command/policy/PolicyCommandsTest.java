/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.command.Command;
import org.cadre.core.command.Outcome;
import org.cadre.core.match.MatchTerm;
import org.cadre.matching.testing.Office;
import org.cadre.matching.testing.World;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

class PolicyCommandsTest {

    private Office office;
    private PolicyDesk desk;

    @TempDir
    private Path folder;

    @BeforeEach
    void aProgram() throws CadreException {
        office = Office.of(new World());
        desk = new PolicyDesk(office.programs, World.POLICIES, office.policies);
    }

    private static Outcome call(Command command, String... arguments) throws CoreException {
        var run = command.newRun();
        var line = new CommandLine(run);
        line.setResourceBundle(command.texts());
        line.parseArgs(arguments);
        assertFalse(line.getUsageMessage().contains("${"), line.getUsageMessage());
        return run.run(new NullProgressMonitor());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("my.json"), text);
    }

    private static String refusal(Command command, String... arguments) {
        return assertThrows(CadreException.class, () -> call(command, arguments)).getMessage();
    }

    private SetCommand set() {
        return new SetCommand(office.stores(), desk);
    }

    @Test
    void presetsAreListedAndShown() throws CoreException {
        var listed = call(new PresetsCommand(World.POLICIES));
        assertTrue(listed.text().contains("leader-induction: Leader induction with external consultants."));
        assertEquals(5, ((List<?>) listed.data().get("presets")).size());
        var shown = call(new ShowCommand(World.POLICIES), "--preset", "task-based");
        assertEquals(World.POLICIES.preset("task-based"), World.POLICIES.parse(shown.text(), "shown"));
        assertEquals("First-year induction", call(new ShowCommand(World.POLICIES)).data().get("name"));
        assertTrue(refusal(new ShowCommand(World.POLICIES), "--preset", "x", "y.json").contains("not both"));
    }

    @Test
    void aFileIsCheckedAndEveryFaultTold() throws CoreException, IOException {
        var command = new CheckCommand(World.POLICIES, World.TERMS);
        var preset = World.POLICIES.write(World.POLICIES.preset("micro-mentoring"));
        var fine = call(command, file(preset).toString());
        assertEquals(Outcome.Exit.DONE, fine.exit());
        assertTrue(fine.text().contains("without faults: “Micro-mentoring cohort”. Rules that hold: 10, "
                + "of them soft: 1. Criteria that count: 9."),
                fine.text());
        var wrong = call(command, file("""
                { "format": "cadre-match-policy", "version": 2, "aim": "x", "a": 1, "b": 1, "c": 1, "d": 1,
                  "criteria": { "travel": { "weight": "much" } } }""").toString());
        assertEquals(Outcome.Exit.FINDINGS, wrong.exit());
        assertEquals(6, ((List<?>) wrong.data().get("faults")).size(), wrong.text());
        assertTrue(wrong.text().contains("criteria.travel.weight: must be a number without quotes"));
        assertEquals(1, ((List<?>) call(command, file("{").toString()).data().get("faults")).size());
        assertTrue(refusal(command, folder.resolve("none.json").toString()).contains("There is no file"));
    }

    @Test
    void rulesAndCriteriaAreExplained() throws CoreException {
        var command = new ExplainCommand(World.TERMS);
        var all = call(command);
        World.TERMS.rules().stream().map(MatchTerm::explanation)
                .forEach(text -> assertTrue(all.text().contains(text), text));
        World.TERMS.criteria().stream().map(MatchTerm::source)
                .forEach(text -> assertTrue(all.text().contains(text), text));
        assertTrue(call(command, "travel").text().contains("  farKilometers: Kilometers without points, "
                + "from 1 to 500, else 30"));
        assertEquals("No rule or criterion is called “travle”. Did you mean “travel”?",
                refusal(command, "travle"));
    }

    @Test
    void aProgramGetsAPolicyAndHandsItOut() throws CoreException, IOException {
        var set = call(set(), "--db", "x", "--program", "Induction", "--preset", "leader-induction");
        assertEquals(true, set.data().get("changed"));
        assertTrue(call(set(), "--db", "x", "--program", "Induction", "--preset", "leader-induction").text()
                .endsWith("already."));
        var get = new GetCommand(office.stores(), desk);
        var policy = World.POLICIES.preset("leader-induction");
        var got = call(get, "--db", "x", "--program", "Induction").text();
        assertEquals(policy, World.POLICIES.parse(got, "got"));
        var out = folder.resolve("out.json");
        assertEquals(Map.of("file", out.toString()),
                call(get, "--db", "x", "--program", "Induction", "--out", out.toString()).data());
        assertEquals(policy, World.POLICIES.read(out));
    }

    @Test
    void aBadFileChangesNothing() throws CoreException, IOException {
        var bad = file("{ \"format\": \"cadre-match-policy\", \"version\": 2 }").toString();
        assertTrue(refusal(set(), "--db", "x", "--program", "Induction", bad).contains("no criterion has"));
        assertTrue(refusal(set(), "--db", "x", "--program", "Induction").contains("Name a policy file"));
        office.reopen();
        assertEquals(World.POLICIES.preset(), office.policies.of(office.work(), office.program()));
    }
}
