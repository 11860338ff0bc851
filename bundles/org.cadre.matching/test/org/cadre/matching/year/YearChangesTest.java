/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.check.base.CaseloadCheck;
import org.cadre.core.people.Employments;
import org.cadre.core.program.ProgramPools;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Roots;
import org.cadre.matching.solve.Rematcher;
import org.cadre.matching.testing.Office;
import org.cadre.matching.testing.World;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.StatusReason;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class YearChangesTest {

    /** The clocks go back on the Sunday before. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final World world = new World();
    private Office office;
    private YearChanges changes;

    /** Three pairs; Dee has room, but teaches nothing that the mentees need. */
    @BeforeEach
    void threePairs() throws CoreException {
        var school = world.school("North");
        world.work(world.mentor("Ana", 1), school, "Math");
        world.work(world.mentor("Ben", 1), school, "Art");
        world.work(world.mentor("Cleo", 1), school, "Music");
        world.work(world.mentor("Dee", 1), school, "Latin");
        world.work(world.mentee("Max"), school, "Math");
        world.work(world.mentee("Art"), school, "Art");
        world.work(world.mentee("Mia"), school, "Music");
        world.program.setStart(World.DAY);
        world.program.setEnd(LocalDate.of(2027, 6, 1));
        for (int i = 0; i < 3; i++) {
            var pair = world.pair(world.mentors.get(i), world.mentees.get(i), MentorshipStatus.ACTIVE);
            pair.setStart(world.program.getStart());
            pair.setEnd(world.program.getEnd());
        }
        open();
    }

    private void open() throws CoreException {
        office = Office.of(world);
        changes = new YearChanges(new Rematcher(World.TERMS), office.policies, office.mentorships);
    }

    private Educator person(String name) throws CadreException {
        return office.work().load(Roots.EDUCATORS).stream().filter(p -> name.equals(p.getGivenName()))
                .findFirst().orElseThrow();
    }

    private Mentorship pair(String mentee) throws CadreException {
        return Standing.of(office.work(), office.program(), DAY).of(person(mentee)).orElseThrow();
    }

    private ChangePlan plan(Change... what) throws CoreException {
        return changes.prepare(office.work(), new ChangeRequest(office.program(), DAY, List.of(what), false))
                .run(null);
    }

    private void accept(Change... what) throws CoreException {
        var plan = plan(what);
        assertTrue(changes.apply(office.session, plan, plan.rematch().best()));
        save();
    }

    private void save() throws CadreException {
        office.save();
        office.reopen();
        assertEquals(List.of(), new CaseloadCheck().run(office.work(), World.DAY));
    }

    private String pairs() throws CadreException {
        return office.pairs().stream().map(p -> p.getMentee().getGivenName() + "-"
                + p.getMentor().getGivenName() + " " + p.getStatus() + " " + p.getStart() + "/" + p.getEnd())
                .sorted().collect(Collectors.joining("\n"));
    }

    @Test
    void aMentorLeavesAndHistoryStays() throws CoreException {
        var before = pairs();
        accept(new Change.Leaves(person("Ana"), StatusReason.DEPARTED));
        assertEquals("""
                Art-Ben active 2026-09-01/2027-06-01
                Max-Ana ended 2026-09-01/2026-11-02
                Max-Dee published 2026-11-02/2027-06-01
                Mia-Cleo active 2026-09-01/2027-06-01""", pairs());
        var ended = pair("Max").getReplaces();
        assertEquals(StatusReason.DEPARTED, ended.getChanges().getLast().getReason());
        assertEquals("Ana", ended.getMentor().getGivenName());
        assertFalse(ProgramPools.of(office.work(), office.program(), DAY).mentors().stream()
                .anyMatch(member -> member.educator().getGivenName().equals("Ana")), "not proposed again");
        var last = office.store.history(1).getFirst();
        office.store.revert(last.id(), CommitNote.of("revert", "back", false), null);
        office.reopen();
        assertEquals(before, pairs());
    }

    @Test
    void oneStepOfUndoTakesAllBack() throws CoreException {
        var before = pairs();
        var plan = plan(new Change.Leaves(person("Ana"), StatusReason.LEFT_PROGRAM));
        changes.apply(office.session, plan, plan.rematch().best());
        assertFalse(before.equals(pairs()));
        assertEquals(8, office.program().getParticipations().size());
        office.session.undo();
        assertEquals(before, pairs());
        assertEquals(7, office.program().getParticipations().size());
    }

    @Test
    void othersMoveOnlyIfSomebodyWouldWait() throws CoreException {
        world.mentees.get(0).getMenteeProfile().getAvoid().add(world.mentors.get(3));
        open();
        var plan = plan(new Change.Leaves(person("Ana"), StatusReason.DEPARTED));
        assertEquals(List.of("0/1", "1/0"), plan.rematch().options().stream()
                .map(o -> o.moves() + "/" + o.waiting()).toList());
        var best = plan.rematch().best();
        assertEquals(2, plan.moves(best).size());
        assertTrue(plan.moves(best).getLast().isRearranged());
        assertEquals(1, plan.stays(best));
        assertEquals(Messages.Change_proven, ChangeTexts.choices(plan).getLast());
        assertEquals(5, plan.told(best).size(), "both mentees, the mentor who left, and both new ones");
        changes.apply(office.session, plan, best);
        var moved = office.pairs().stream().filter(p -> p.getStatus() == MentorshipStatus.ENDED
                && !p.getMentor().getGivenName().equals("Ana")).findFirst().orElseThrow();
        assertEquals(StatusReason.REARRANGED, moved.getChanges().getLast().getReason());
        assertEquals(DAY, moved.getEnd());
    }

    @Test
    void aLockedPairDoesNotMove() throws CoreException {
        world.mentees.get(0).getMenteeProfile().getAvoid().add(world.mentors.get(3));
        world.mentorships.forEach(pair -> pair.setLocked(true));
        open();
        var plan = plan(new Change.Leaves(person("Ana"), StatusReason.DEPARTED));
        assertEquals(1, plan.rematch().best().waiting());
        var move = ChangeTexts.move(plan.moves(plan.rematch().best()).getFirst());
        assertTrue(move.contains("all 2 whom the rules allow are full"), move);
    }

    @Test
    void aTrialPeriodIsKeptOrNot() throws CoreException {
        world.mentorships.forEach(pair -> pair.setTrialEnd(DAY.plusDays(3)));
        open();
        assertEquals(List.of(Concern.Kind.TRIAL_ENDS, Concern.Kind.TRIAL_ENDS, Concern.Kind.TRIAL_ENDS),
                kinds(DAY, 3));
        assertEquals(List.of(), kinds(DAY, 2));
        accept(new Change.TrialKept(pair("Max")), new Change.TrialEnded(pair("Mia")));
        assertEquals(StatusReason.TRIAL_KEPT, pair("Max").getChanges().getLast().getReason());
        assertEquals("Ana", pair("Max").getMentor().getGivenName());
        assertEquals("Dee", pair("Mia").getMentor().getGivenName(), "Cleo is free, but was not kept");
        assertEquals(List.of(Concern.Kind.TRIAL_OVERDUE), kinds(DAY.plusDays(9), 0));
    }

    private List<Concern.Kind> kinds(LocalDate day, int within) throws CadreException {
        return Concerns.of(office.work(), office.program(), day, within).stream().map(Concern::kind).toList();
    }

    @Test
    void somebodyOnLeaveReturns() throws CoreException {
        accept(new Change.Leaves(person("Ana"), StatusReason.ON_LEAVE));
        assertTrue(Employments.isOnLeave(person("Ana"), DAY));
        accept(new Change.Leaves(person("Art"), StatusReason.ON_LEAVE));
        assertEquals("Ben", pair("Art").getMentor().getGivenName(), "the pair rests");
        assertEquals(List.of(Concern.Kind.MENTEE_AWAY), kinds(DAY, 0));
        accept(new Change.Returns(person("Ana")), new Change.Returns(person("Art")));
        assertEquals(List.of(), kinds(DAY, 0));
        assertFalse(Employments.isOnLeave(person("Ana"), DAY));
        assertEquals("Dee", pair("Max").getMentor().getGivenName(), "nobody moves back unasked");
    }

    @Test
    void somebodyJoinsLate() throws CoreException {
        world.work(world.mentee("Lou"), world.schools.getFirst(), "Latin");
        open();
        office.program().getParticipations().removeIf(p -> "Lou".equals(p.getEducator().getGivenName()));
        accept(new Change.Joins(person("Lou")));
        assertEquals("Dee", pair("Lou").getMentor().getGivenName());
        assertEquals(DAY, pair("Lou").getStart());
        assertRefused("has a mentor already: Dee", new Change.Joins(person("Lou")));
    }

    @Test
    void whoLeftOrWaitsIsNotForgotten() throws CoreException {
        person("Cleo").getEmployments().getFirst().setEnd(DAY);
        save();
        assertEquals(List.of(), kinds(DAY.minusDays(1), 0));
        assertEquals(List.of(Concern.Kind.MENTOR_GONE), kinds(DAY, 0));
        assertRefused("is not employed on 2026-11-02", new Change.Returns(person("Cleo")));
        accept(new Change.Leaves(person("Cleo"), StatusReason.DEPARTED));
        assertEquals("Dee", pair("Mia").getMentor().getGivenName());
        accept(new Change.Leaves(person("Dee"), StatusReason.LEFT_PROGRAM));
        assertTrue(Standing.of(office.work(), office.program(), DAY).of(person("Mia")).isEmpty());
        accept(new Change.Returns(person("Dee")));
        var waiting = changes.prepare(office.work(), new ChangeRequest(office.program(), DAY, List.of(),
                true)).run(null);
        changes.apply(office.session, waiting, waiting.rematch().best());
        assertEquals("Dee", pair("Mia").getMentor().getGivenName());
    }

    private void assertRefused(String words, Change change) {
        var refusal = assertThrows(CadreException.class, () -> plan(change));
        assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
    }
}
