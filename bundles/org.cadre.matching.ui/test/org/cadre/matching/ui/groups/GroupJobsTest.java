/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.cadre.core.CadreException;
import org.cadre.matching.groups.GroupBoard;
import org.cadre.matching.groups.GroupService;
import org.cadre.matching.groups.GroupSize;
import org.cadre.matching.groups.GroupStudio;
import org.cadre.matching.groups.Practice;
import org.cadre.matching.groups.Regroup;
import org.cadre.matching.policy.Policies;
import org.cadre.matching.policy.Terms;
import org.cadre.matching.run.ProgramPolicies;
import org.cadre.matching.ui.beside.SavedCopy;
import org.cadre.matching.ui.testing.AlwaysHalf;
import org.cadre.matching.ui.testing.Desk;
import org.cadre.matching.ui.testing.OneDatabase;
import org.cadre.matching.ui.testing.SameLetter;
import org.cadre.matching.ui.testing.SideRunner;
import org.cadre.matching.ui.testing.Watched;
import org.cadre.model.Cohort;
import org.cadre.model.CohortFormat;
import org.cadre.model.Educator;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Groups are found beside the window's thread, here that of the test, and made of the window's people. */
class GroupJobsTest {

    private static final int PEOPLE = 9;

    private final Desk desk = new Desk();
    private final Watched watched = new Watched();
    private final Terms terms = new Terms(List.of(watched), List.of(new SameLetter(), new AlwaysHalf()));
    private final ProgramPolicies policies = new ProgramPolicies(new Policies(terms));
    private final OneDatabase database = new OneDatabase(desk.session);
    private final SideRunner runner = new SideRunner();
    private final List<IStatus> failures = new ArrayList<>();
    private final GroupStudio studio = new GroupStudio(terms, policies);
    private final GroupJobs jobs = new GroupJobs(database, runner, failures::add, studio,
            new GroupService(terms), policies, new SavedCopy(database));

    @BeforeEach
    void people() throws CadreException {
        desk.mentor("Lea", 3);
        desk.mentor("Lou", 3);
        desk.mentor("Luz", 3);
        for (int i = 0; i < PEOPLE; i++) {
            desk.mentee("P" + i);
        }
        policies.set(desk.session, desk.program, Desk.POLICY);
    }

    private GroupBoard board() throws CadreException {
        return studio.board(desk.session.work(), desk.program, Desk.DAY);
    }

    private void form() {
        jobs.form(desk.program, new FormChoice("", new GroupSize(3, 4), CohortFormat.PLC));
        runner.runAll();
        assertEquals(List.of(), failures);
    }

    private void decide(Regroup decision) {
        jobs.decide(desk.program, decision, regrouping -> true);
        runner.runAll();
        assertEquals(List.of(), failures);
    }

    private static List<Educator> members(GroupBoard board, Cohort cohort) {
        return board.card(cohort).orElseThrow().members();
    }

    @Test
    void groupsAreFormedByTheirJobOfPeopleOfTheSession() throws CadreException {
        form();
        assertFalse(watched.threads().isEmpty());
        assertFalse(watched.threads().contains(Thread.currentThread()));
        assertEquals(3, desk.program.getCohorts().size());
        var people = new TreeSet<String>();
        board().groups().forEach(group -> group.members().forEach(one -> people.add(one.getGivenName())));
        assertEquals(PEOPLE, people.size());
        assertEquals(List.of(), board().loose());
        assertFalse(database.isUnsaved());
        desk.session.undo();
        assertEquals(0, desk.program.getCohorts().size());
    }

    @Test
    void everyDecisionIsTakenBesideTheWindow() throws CadreException {
        form();
        var one = board().groups().get(0);
        var other = board().groups().get(1);
        var moved = one.members().get(0);
        watched.threads().clear();
        decide(new Regroup.Lock(List.of(moved), one.cohort()));
        assertFalse(watched.threads().contains(Thread.currentThread()));
        assertTrue(board().card(one.cohort()).orElseThrow().locked().contains(moved));
        decide(new Regroup.Swap(moved, one.cohort(), other.members().get(0), other.cohort()));
        assertTrue(members(board(), other.cohort()).contains(moved));
        decide(new Regroup.Merge(one.cohort(), other.cohort()));
        assertEquals(2, board().groups().size());
        assertEquals(one.members().size() + other.members().size(),
                members(board(), one.cohort()).size());
        decide(new Regroup.Split(one.cohort()));
        assertEquals(3, board().groups().size());
        decide(new Regroup.LeaveOut(List.of(moved), board().of(moved).getFirst().cohort()));
        assertTrue(board().leftOut().contains(moved));
        decide(new Regroup.Arrange(""));
        assertEquals(PEOPLE - 1, board().groups().stream().mapToInt(group -> group.members().size()).sum());
    }

    @Test
    void practicesAreCountedBesideTheWindow() {
        var found = new ArrayList<Practice>();
        jobs.practices(desk.program, found::addAll);
        assertEquals(List.of(), found);
        runner.runAll();
        assertEquals(List.of(new Practice("", PEOPLE)), found);
        assertEquals(List.of(), failures);
    }

    @Test
    void aProgramOfWhomEverybodyIsInAGroupHasNoPractices() {
        form();
        jobs.practices(desk.program, practices -> {
            throw new AssertionError(practices);
        });
        runner.runAll();
        assertEquals(1, failures.size());
        assertTrue(failures.getFirst().getMessage().contains("Induction"), failures.toString());
    }

    @Test
    void aGroupThatIsGoneIsNamed() throws CadreException {
        form();
        var gone = board().groups().getFirst();
        desk.session.edit("gone", () -> desk.program.getCohorts().remove(gone.cohort()));
        jobs.decide(desk.program, new Regroup.Split(gone.cohort()), regrouping -> true);
        runner.runAll();
        assertEquals(1, failures.size());
        assertTrue(failures.getFirst().getMessage().contains(gone.name()), failures.toString());
    }
}
