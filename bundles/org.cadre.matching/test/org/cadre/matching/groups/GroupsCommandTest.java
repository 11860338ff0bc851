/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.command.Outcome;
import org.cadre.matching.testing.Office;
import org.cadre.matching.testing.World;
import org.cadre.model.CohortFormat;
import org.cadre.model.ParticipantRole;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import picocli.CommandLine;

class GroupsCommandTest {

    private Office office;

    @BeforeEach
    void tenMentees() throws CadreException {
        var world = new World();
        var school = world.school("North");
        world.work(world.mentor("Ana", 1), school, "Math");
        world.work(world.mentor("Ben", 1), school, "Art");
        for (int i = 0; i < 10; i++) {
            var mentee = world.mentee("E" + i);
            world.work(mentee, school, i < 5 ? "Math" : "Art");
            mentee.getMenteeProfile().getNeeds().add(i < 5 ? "Feedback" : "Routines");
            mentee.getMenteeProfile().getGoals().add("Assessment");
        }
        office = Office.of(world);
    }

    private Outcome call(String... arguments) throws CoreException {
        var command = new GroupsCommand(office.stores(), office.programs, office.day, office.policies,
                new GroupService(World.TERMS));
        var run = command.newRun();
        var line = new CommandLine(run);
        line.setResourceBundle(command.texts());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        var all = new java.util.ArrayList<>(List.of("--db", "x", "--program", "Induction"));
        all.addAll(List.of(arguments));
        line.parseArgs(all.toArray(String[]::new));
        return run.run(new NullProgressMonitor());
    }

    @Test
    void thoseAreTogetherWhoShareMostAndTheBestFacilitatorLeads() throws CoreException {
        var outcome = call("--size", "5", "--by", "assessment", "--format", "taskBased");
        assertTrue(outcome.text().startsWith("10 people in 2 groups."), outcome.text());
        office.reopen();
        var cohorts = office.program().getCohorts();
        assertEquals(List.of("assessment 1", "assessment 2"), cohorts.stream().map(c ->
                c.getName()).toList());
        for (var cohort : cohorts) {
            assertEquals(CohortFormat.TASK_BASED, cohort.getFormat());
            assertEquals(6, cohort.getMembers().size());
            assertEquals(1, cohort.getMembers().stream()
                    .filter(p -> p.getRole() == ParticipantRole.MENTOR).count());
            assertEquals(1, cohort.getMembers().stream().map(p -> p.getEducator().getEmployments().get(0)
                    .getSubjects().get(0)).distinct().count(), "one subject, the facilitator's too");
        }
        var refusal = assertThrows(CadreException.class, () -> call("--by", "Assessment"));
        assertTrue(refusal.getMessage().contains("Nobody without a group"), refusal.getMessage());
    }

    @Test
    void onlyThoseAreTakenWhoWantThePractice() throws CoreException {
        var outcome = call("--size", "2..3", "--by", "Feedback", "--dry-run");
        assertTrue(outcome.text().startsWith("5 people in 2 groups."), outcome.text());
        office.reopen();
        assertEquals(0, office.program().getCohorts().size());
    }

    @Test
    void whatCannotBeIsRefused() {
        assertRefused("4..6", "--size", "x");
        assertRefused("cannot be divided", "--size", "7");
        assertRefused("Routines", "--by", "Routine");
    }

    private void assertRefused(String words, String... arguments) {
        var refusal = assertThrows(CadreException.class, () -> call(arguments));
        assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
    }
}
