/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.command.Command;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Stores;
import org.cadre.matching.testing.Office;
import org.cadre.matching.testing.World;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import picocli.CommandLine;

class DecisionCommandsTest {

    private Office office;
    private Map<String, Command> commands;

    @BeforeEach
    void threePairs() throws CoreException {
        var world = new World();
        var school = world.school("North");
        world.work(world.mentor("Ana", 1), school, "Math");
        world.work(world.mentor("Ben", 1), school, "Art");
        world.work(world.mentee("Max"), school, "Math");
        world.work(world.mentee("Art"), school, "Art");
        office = Office.of(world);
        office.runs.apply(office.session, office.match());
        office.save();
        Stores stores = office.stores();
        var desk = new DecisionDesk(office.programs, office.day, office.studio());
        commands = Stream.of(new LockCommand(stores, desk), new UnlockCommand(stores, desk),
                new VetoCommand(stores, desk), new UnvetoCommand(stores, desk), new ChooseCommand(stores,
                        desk),
                new SwapCommand(stores, desk), new LeaveOutCommand(stores, desk),
                        new TakeInCommand(stores, desk),
                new CloseCommand(stores, desk), new OpenCommand(stores, desk))
                .collect(Collectors.toMap(c -> c.path().get(1), c -> c));
    }

    private Outcome call(String word, String... arguments) throws CoreException {
        var run = commands.get(word).newRun();
        var line = new CommandLine(run);
        line.setResourceBundle(commands.get(word).texts());
        line.parseArgs(Stream.concat(Stream.of("--db", "x", "--program", "Induction"), Stream.of(arguments))
                .toArray(String[]::new));
        assertFalse(line.getUsageMessage().contains("${"), "every option is explained");
        assertFalse(line.getCommandSpec().usageMessage().description()[0].isBlank());
        return run.run(new NullProgressMonitor());
    }

    private String pairs() throws CadreException {
        office.reopen();
        return office.pairs().stream().map(p -> p.getMentee().getGivenName() + "-"
                + p.getMentor().getGivenName()
                + (p.isLocked() ? "!" : "")).sorted().collect(Collectors.joining(" "));
    }

    @Test
    void choosingTellsWhoElseMovedAndIsOneCommit() throws CoreException {
        assertEquals("Art-Ben Max-Ana", pairs());
        int commits = office.store.history(99).size();
        var outcome = call("choose", "--mentee", "max", "--mentor", "Ben");
        assertEquals("Art-Ana Max-Ben!", pairs());
        assertTrue(outcome.text().contains("1 other moved"), outcome.text());
        assertTrue(outcome.text().contains("Art: from Ben to Ana"), outcome.text());
        assertEquals(List.of(2, 1, true, true), List.of(((List<?>) outcome.data().get("moved")).size(),
                outcome.data().get("others"), outcome.data().get("optimal"), outcome.data().get("saved")));
        assertEquals(commits + 1, office.store.history(99).size());
        call("unlock", "--mentee", "Max", "--mentor", "Ben");
        assertEquals("Art-Ben Max-Ana", pairs());
    }

    @Test
    void aTrialSavesNothing() throws CoreException {
        var outcome = call("swap", "--mentee", "Max", "--with", "Art", "--dry-run");
        assertEquals("Art-Ben Max-Ana", pairs());
        assertEquals(false, outcome.data().get("saved"));
        assertTrue(outcome.text().endsWith("Nothing was saved."), outcome.text());
        call("swap", "--mentee", "Max", "--with", "Art");
        assertEquals("Art-Ana! Max-Ben!", pairs());
    }

    @Test
    void vetoesAreKeptAndTakenBack() throws CoreException {
        call("veto", "--mentee", "Max", "--mentor", "Ana", "--reason", "Neighbors");
        assertEquals("Art-Ana Max-Ben", pairs());
        call("unveto", "--mentee", "Max", "--mentor", "Ana");
        assertEquals("Art-Ben Max-Ana", pairs());
        call("leave-out", "--mentee", "Max");
        assertEquals("Art-Ben", pairs());
        call("take-in", "--mentee", "Max");
        call("lock", "--mentee", "Max", "--mentor", "Ana");
        assertEquals("Art-Ben Max-Ana!", pairs());
        call("close", "--mentor", "Ben");
        assertEquals("Max-Ana!", pairs());
        call("open", "--mentor", "Ben");
        assertEquals("Art-Ben Max-Ana!", pairs());
    }

    @Test
    void whoIsMeantMustBeClear() {
        assertRefused("Similar: Max", "choose", "--mentee", "Maxx", "--mentor", "Ben");
        assertRefused("cadre match choose", "lock", "--mentee", "Max", "--mentor", "Ben");
        assertRefused("list people", "close", "--mentor", "Zacharias");
    }

    private void assertRefused(String words, String... call) {
        var refusal = assertThrows(CadreException.class, () -> call(call[0],
                java.util.Arrays.copyOfRange(call, 1, call.length)));
        assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
    }
}
