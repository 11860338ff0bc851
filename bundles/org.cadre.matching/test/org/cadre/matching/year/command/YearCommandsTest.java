/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year.command;

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
import org.cadre.matching.solve.Rematcher;
import org.cadre.matching.testing.Office;
import org.cadre.matching.testing.World;
import org.cadre.matching.year.Substitutes;
import org.cadre.matching.year.YearChanges;
import org.cadre.model.MentorshipStatus;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import picocli.CommandLine;

class YearCommandsTest {

    private Office office;
    private Map<String, Command> commands;

    @BeforeEach
    void twoPairs() throws CoreException {
        var world = new World();
        var school = world.school("North");
        List.of("Ana", "Ben", "Cleo").forEach(name -> world.work(world.mentor(name, 1), school, "Math"));
        List.of("Max", "Mia").forEach(name -> world.work(world.mentee(name), school, "Math"));
        for (int i = 0; i < 2; i++) {
            var pair = world.pair(world.mentors.get(i), world.mentees.get(i), MentorshipStatus.PUBLISHED);
            pair.setTrialEnd(World.DAY.plusDays(5));
        }
        office = Office.of(world);
        var rematcher = new Rematcher(World.TERMS);
        var desk = new YearDesk(office.programs, office.day,
                new YearChanges(rematcher, office.policies, office.mentorships),
                new Substitutes(rematcher, office.policies, office.mentorships), office.steps);
        commands = Stream.of(new ChangeCommand(office.stores(), desk), new AttentionCommand(office.stores(),
                desk), new SubstituteCommand(office.stores(), desk), new TrialCommand(office.stores(), desk))
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

    @Test
    void aTrialSavesNothingAndTheRealThingIsOneCommit() throws CoreException {
        int commits = office.store.history(99).size();
        var trial = call("change", "--left", "ana", "--dry-run");
        assertTrue(trial.text().contains("Max: from Ana to Cleo"), trial.text());
        assertTrue(trial.text().contains("With no move of another pair, nobody would be without a mentor."),
                trial.text());
        assertTrue(trial.text().contains("To be told: Ana, Cleo, Max."), trial.text());
        assertEquals(commits, office.store.history(99).size());
        var done = call("change", "--left", "ana", "--on", "2026-09-03");
        assertEquals(List.of(1, 0, 0, 1, true, true), Stream.of("ended", "moves", "waiting", "stay", "proven",
                "saved").map(done.data()::get).toList());
        assertEquals(commits + 1, office.store.history(99).size());
        assertTrue(office.store.history(1).getFirst().note().label().contains("Ana left"));
        office.reopen();
        assertEquals(3, office.pairs().size());
    }

    @Test
    void attentionListsWhatTheOptionsOfChangeDecide() throws CoreException {
        var list = call("attention", "--within", "7");
        assertEquals(2, ((List<?>) list.data().get("pairs")).size());
        assertTrue(list.text().contains("the trial period ends on 2026-09-06"), list.text());
        call("change", "--trial-kept", "Max", "--trial-ended", "Mia");
        assertEquals("No pair needs attention today or within 7 days.", call("attention", "--within",
                "7").text());
    }

    @Test
    void substitutesStandInForARecordedLeave() throws CoreException {
        assertRefused("No day of return of Ana is known", "substitute", "--mentor", "Ana");
        var trial = call("substitute", "--mentor", "Ana", "--until", "2026-12-01", "--dry-run");
        assertTrue(trial.text().startsWith("Ana is away from 2026-09-01 until 2026-12-01: 1 person stands in "
                + "for 1 mentee; nobody goes without."), trial.text());
        assertTrue(trial.text().contains("Max: Cleo ("), trial.text());
        assertTrue(trial.text().contains("To be told: Ana, Cleo, Max."), trial.text());
        call("substitute", "--mentor", "Ana", "--from", "2026-09-10", "--until", "2026-12-01");
        assertRefused("no pair without a substitute", "substitute", "--mentor", "Ana");
        var back = call("change", "--returned", "Ana", "--on", "2026-10-01");
        assertTrue(back.text().contains("Max: from Cleo; back to Ana [is back]"), back.text());
    }

    @Test
    void whatCannotBeIsRefused() {
        assertRefused("Say what changed", "change");
        assertRefused("Similar: Max", "change", "--left", "Maxx");
        assertRefused("no running pair with a trial period", "change", "--trial-kept", "Ana");
    }

    private void assertRefused(String words, String word, String... arguments) {
        var refusal = assertThrows(CadreException.class, () -> call(word, arguments));
        assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
    }

    private List<?> onTrial(Outcome outcome) {
        return ((List<?>) outcome.data().get("onTrial")).stream().map(pair -> {
            var mentee = (Map<?, ?>) ((Map<?, ?>) pair).get("mentee");
            return mentee.get("name") + " " + ((Map<?, ?>) pair).get("until");
        }).toList();
    }

    @Test
    void announcedPairsArePutOnTrialAndTakenOffIt() throws CoreException {
        assertEquals(List.of("Max 2026-09-06", "Mia 2026-09-06"), onTrial(call("trial")));
        var begun = call("trial", "--mentee", "max", "--until", "30");
        assertTrue(begun.text().startsWith("One pair was put on trial. Saved."), begun.text());
        assertEquals(List.of("Max 2026-10-01", "Mia 2026-09-06"), onTrial(begun));
        var dropped = call("trial", "--all", "--none");
        assertEquals(List.of(), onTrial(dropped));
        assertTrue(dropped.text().contains("No announced pair of the program Induction is on trial."),
                dropped.text());
        assertEquals(List.of("Mia 2026-09-20"), onTrial(call("trial", "--mentee", "Mia", "--until",
                "2026-09-20", "--dry-run")));
        assertEquals(List.of(), onTrial(call("trial")), "nothing was saved");
    }

    @Test
    void aTrialThatWasKeptCanBeginAnew() throws CoreException {
        call("change", "--trial-kept", "Max");
        assertEquals(List.of("Mia 2026-09-06"), onTrial(call("trial")));
        assertEquals("Max has no running pair with a trial period in this program.",
                refused("change", "--trial-kept", "Max"));
        assertEquals(List.of("Max 2026-09-15", "Mia 2026-09-06"),
                onTrial(call("trial", "--mentee", "Max", "--until", "2026-09-15")));
        assertTrue(call("attention", "--within", "14").text().contains("Max"));
    }

    private String refused(String word, String... arguments) {
        return assertThrows(CadreException.class, () -> call(word, arguments)).getMessage();
    }

    @Test
    void trialsThatCannotBeAreRefusedInASentence() {
        assertRefused("Nothing was changed: the trial", "trial", "--all", "--until", "2026-08-01");
        assertRefused("soon is neither a number of days", "trial", "--all", "--until", "soon");
        assertRefused("Say which pairs", "trial", "--until", "30");
        assertRefused("Say what is to happen", "trial", "--mentee", "Max");
        assertRefused("Give --until", "trial", "--all", "--none", "--until", "9");
        assertRefused("Ana has no announced pair", "trial", "--mentee", "Ana", "--until", "9");
    }
}
