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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.command.Command;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.text.JsonText;
import org.cadre.matching.testing.Office;
import org.cadre.matching.testing.World;
import org.cadre.model.MentorshipStatus;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

class WhyCommandTest {

    private final World world = new World();
    private Office office;
    private WhyDesk desk;

    @TempDir
    private Path folder;

    /** Ana and Bo teach at a school each; Carl and Dora would both be best with Ana, who takes one. */
    @BeforeEach
    void twoWantOneMentor() throws CadreException {
        var north = world.school("North");
        var south = world.school("South");
        var ana = world.mentor("Ana", 1);
        var bo = world.mentor("Bo", 1);
        var carl = world.mentee("Carl");
        var dora = world.mentee("Dora");
        world.work(ana, north, "Math");
        world.work(bo, south, "Art");
        world.work(carl, north, "Math");
        world.work(dora, north, "Music");
        world.work(world.mentee("Emil"), south, "Music").setEvaluator(bo);
        world.mentees.get(2).getMenteeProfile().getAvoid().add(ana);
        office = Office.of(world);
        desk = new WhyDesk(office.programs, office.day, World.POLICIES, office.policies, office.matcher);
    }

    private Outcome call(Command command, String... arguments) throws CoreException {
        var run = command.newRun();
        var line = new CommandLine(run);
        line.setResourceBundle(command.texts());
        var all = new ArrayList<>(List.of("--db", "x", "--program", "Induction"));
        all.addAll(List.of(arguments));
        line.parseArgs(all.toArray(String[]::new));
        var outcome = run.run(new NullProgressMonitor());
        assertFalse(outcome.text().contains("{"), outcome.text());
        assertTrue(JsonText.write(outcome.data()).startsWith("{"));
        return outcome;
    }

    private Outcome why(String... arguments) throws CoreException {
        return call(new WhyCommand(office.stores(), desk), arguments);
    }

    @Test
    void aPairIsExplainedWithWhatOthersWouldCostAndWhoWouldMove() throws CoreException {
        var text = why("--mentee", "carl").text();
        assertTrue(text.startsWith("Carl with Ana\nScores "), text);
        assertTrue(text.contains("Bo, score "), text);
        assertTrue(text.contains("Dora goes from Bo to Ana"), text);
        var data = why("--mentee", "00002").data();
        var effect = (Map<?, ?>) ((Map<?, ?>) ((List<?>) data.get("alternatives")).get(0)).get("effect");
        assertEquals(true, effect.get("exact"));
        assertEquals(2, ((List<?>) effect.get("moves")).size());
    }

    @Test
    void whyNotTellsScoreDifferenceHoldersAndChain() throws CoreException {
        var text = why("--mentee", "Dora", "--mentor", "Ana").text();
        assertTrue(text.contains("The pair is allowed and would score"), text);
        assertTrue(text.contains("Ana is full."), text);
        assertTrue(text.contains("Who would move: Dora goes from Bo to Ana\n  Carl goes from Ana to Bo"),
                text);
        assertTrue(text.contains("Carl: score "), text);
    }

    @Test
    void whyNotTellsRulesAndWhoIsNotInTheProgram() throws CoreException {
        var refused = why("--mentee", "Emil", "--mentor", "Ana").text();
        assertTrue(refused.contains("A rule refuses the pair."), refused);
        assertTrue(refused.contains("Avoid lists: The two must not be paired."), refused);
        assertTrue(refused.contains("In spite of the rules"), refused);
        var evaluator = why("--mentee", "Emil", "--mentor", "Bo").text();
        assertTrue(evaluator.contains("(cannot be switched off)"), evaluator);
        var mentee = why("--mentee", "Emil", "--mentor", "Carl").text();
        assertTrue(mentee.contains("Carl is not among the mentors of this program"), mentee);
        var same = why("--mentee", "Carl", "--mentor", "Ana").text();
        assertTrue(same.contains("Carl has Ana already."), same);
    }

    @Test
    void aPublishedPairIsExplainedToo() throws CoreException {
        office.runs.apply(office.session, office.match());
        office.steps.publish(office.session, office.pairs(), World.DAY);
        office.save();
        assertTrue(office.pairs().stream().allMatch(p -> p.getStatus() == MentorshipStatus.PUBLISHED));
        var text = why("--mentee", "Carl").text();
        assertTrue(text.startsWith("Carl with Ana\n"), text);
        assertTrue(text.contains("Decided before"), text);
        assertTrue(why("--mentee", "Dora", "--mentor", "Ana").text().contains("fill the caseload of Ana"));
    }

    @Test
    void rulesAreTriedOneByOne() throws CoreException {
        var command = new WhatIfCommand(office.stores(), desk);
        var text = call(command, "--all").text();
        assertTrue(text.contains("2 of 3 mentees to be placed have a mentor."), text);
        assertTrue(text.contains("Rules that always hold"), text);
        assertTrue(text.contains("Avoid lists\n"), text);
        var one = call(command, "--rule", "avoid-lists").data();
        assertEquals(1, ((List<?>) one.get("rules")).size());
        assertThrows(CadreException.class, () -> call(command, "--rule", "avoid-list"));
    }

    @Test
    void contestedMentorsComeFirst() throws CoreException {
        var command = new ContestedCommand(office.stores(), desk);
        var text = call(command).text();
        assertTrue(text.contains("1 of 2 mentors are contested"), text);
        var ana = call(command, "--mentor", "Ana").text();
        assertTrue(ana.contains("With one more place"), ana);
        assertTrue(ana.contains("Dora goes from Bo to Ana"), ana);
        assertThrows(CadreException.class, () -> call(command, "--mentor", "Carl"));
    }

    @Test
    void thoseWhoWaitAreToldWhatWouldHelp() throws CoreException {
        var command = new UnmatchedCommand(office.stores(), desk);
        var text = call(command).text();
        assertTrue(text.contains("The rules refuse all 2 mentors."), text);
        assertTrue(text.contains("The rules leave Emil no mentor at all."), text);
        assertTrue(text.contains("No single change gives her a mentor"), text);
        var alone = call(command, "--mentee", "Emil").text();
        assertTrue(alone.startsWith("Emil waits for a mentor"), alone);
        assertTrue(call(command, "--mentee", "Carl").text().contains("Carl does not wait."));
    }

    @Test
    void namesThatNobodyOrSeveralHaveAreRefused() throws CoreException {
        var nobody = assertThrows(CadreException.class, () -> why("--mentee", "Karl"));
        assertTrue(nobody.getMessage().contains("Similar: Carl"), nobody.getMessage());
        var work = office.work();
        office.session.edit("rename", () -> rename(work));
        office.save();
        var several = assertThrows(CadreException.class, () -> why("--mentee", "Carl"));
        assertTrue(several.getMessage().contains("00002"), several.getMessage());
    }

    private static void rename(UnitOfWork work) {
        try {
            work.load(Roots.EDUCATORS).forEach(person -> person.setGivenName("Carl"));
        } catch (CadreException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void thePageCanBePrinted() throws CoreException, IOException {
        var file = folder.resolve("a/why.html");
        var data = why("--mentee", "Carl", "--out", file.toString()).data();
        assertEquals(file.toString(), data.get("file"));
        var html = Files.readString(file);
        assertTrue(html.contains("<h1>Carl with Ana</h1>"), html);
        assertTrue(html.contains("Program Induction"), html);
    }
}
