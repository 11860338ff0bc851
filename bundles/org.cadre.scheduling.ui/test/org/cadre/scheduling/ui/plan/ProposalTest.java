/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.store.Roots;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.Session;
import org.cadre.scheduling.plan.PlanWriter;
import org.cadre.scheduling.plan.SchedulePlan;
import org.cadre.scheduling.plan.Scheduler;
import org.cadre.scheduling.rules.RulesOfPrograms;
import org.cadre.scheduling.ui.state.SessionFacts;
import org.cadre.scheduling.ui.state.World;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asks for plans as the window does, and reads what it shows of them. */
class ProposalTest {

    private static final LocalDate MONDAY = World.MONDAY.plusWeeks(1);

    private final World world = new World();
    private Educator ana;

    @BeforeEach
    void aPair() {
        ana = world.person("Ana", "Ruiz", world.harbor);
        var pair = world.pair(ana, world.person("Bo", "Chen", world.harbor));
        pair.setStatus(MentorshipStatus.ACTIVE);
        pair.setStart(World.MONDAY.minusMonths(1));
    }

    private SchedulePlan plan(PlanAsk ask) throws CadreException {
        var work = world.session.work();
        return new Scheduler(new RulesOfPrograms()).prepare(work, ask.in(work, World.WEDNESDAY)).run(null);
    }

    private Session planned() throws CadreException {
        var due = new PlanAsk.Due(world.program, null, MONDAY, MONDAY.plusWeeks(2));
        new PlanWriter().accept(world.session, plan(due));
        return world.session.work().load(Roots.SESSIONS).getFirst();
    }

    private static Set<String> changes(Proposal proposal) {
        return proposal.rows().stream().map(Proposal.Row::change).collect(Collectors.toSet());
    }

    @Test
    void sessionsOutsideWeeklyTimesAreCounted() throws CadreException {
        var time = CadreFactory.eINSTANCE.createAvailability();
        time.setDayOfWeek(7); // nobody meets on a Sunday
        time.setStartTime(LocalTime.of(9, 0));
        time.setEndTime(LocalTime.of(10, 0));
        world.session.work().load(Roots.EDUCATORS)
                .forEach(one -> one.getAvailability().add(EcoreUtil.copy(time)));
        var plan = plan(new PlanAsk.Due(world.program, null, MONDAY, MONDAY.plusWeeks(2)));
        var said = "Outside weekly times that somebody entered: " + plan.totals().placed() + ".";
        assertTrue(Proposal.of(plan).headline().contains(said), Proposal.of(plan).headline());
    }

    @Test
    void aPlanSaysWhatIsNewAndNothingChangesBeforeItIsAccepted() throws CadreException {
        var proposal = Proposal.of(plan(new PlanAsk.Due(world.program, null, MONDAY, MONDAY.plusWeeks(2))));
        assertFalse(proposal.empty());
        assertEquals(Set.of("new"), changes(proposal));
        assertTrue(proposal.rows().getFirst().who().contains("Ana Ruiz"), proposal.rows().getFirst().who());
        assertTrue(proposal.headline().contains("With a place"), proposal.headline());
        assertEquals(List.of(), proposal.told());
        assertTrue(world.session.work().load(Roots.SESSIONS).isEmpty());
    }

    @Test
    void whereNothingIsDueItSaysSoAndWhatIsMissing() throws CadreException {
        world.session.work().load(Roots.MENTORSHIPS)
                .forEach(one -> one.setStatus(MentorshipStatus.PROPOSED));
        var proposal = Proposal.of(plan(new PlanAsk.Due(world.program, null, MONDAY, MONDAY.plusWeeks(2))));
        assertTrue(proposal.empty());
        assertFalse(proposal.due());
        assertEquals("Nothing is due on these days.", proposal.headline());
        assertTrue(proposal.notes().stream().anyMatch(one -> one.contains("no published or active pair")),
                proposal.notes()::toString);
    }

    @Test
    void aMoveSaysWhereItWasAndIsOneStepToUndo() throws CadreException {
        var session = planned();
        var was = session.getPlannedStart();
        var to = was.plusDays(1);
        var made = plan(new PlanAsk.Move(session, to));
        var proposal = Proposal.of(made);
        assertEquals(Set.of("moved"), changes(proposal));
        assertFalse(proposal.rows().getFirst().was().isEmpty());
        assertEquals(List.of("Ana Ruiz", "Bo Chen"),
                proposal.told().stream().map(Proposal.Told::person).toList());
        assertEquals("moved", proposal.told().getFirst().change());
        assertFalse(proposal.told().getFirst().when().isEmpty());
        new PlanWriter().accept(world.session, made);
        assertEquals(to, session.getPlannedStart());
        world.session.undo();
        assertEquals(was, session.getPlannedStart());
    }

    @Test
    void aSessionThatSomebodyEnteredIsMovedLikeOthers() throws CadreException {
        var pair = world.session.work().load(Roots.MENTORSHIPS).getFirst();
        var session = CadreFactory.eINSTANCE.createSession();
        session.setProgram(world.program);
        session.getMentorships().add(pair);
        session.setPlannedStart(MONDAY.atTime(10, 0));
        session.setPlannedEnd(MONDAY.atTime(10, 30));
        world.session.work().add(session);
        var made = plan(new PlanAsk.Ill(world.program, ana, MONDAY, MONDAY));
        assertEquals(Set.of("moved"), changes(Proposal.of(made)));
        new PlanWriter().accept(world.session, made);
        assertTrue(session.getPlannedStart().isAfter(MONDAY.plusDays(1).atStartOfDay()));
    }

    @Test
    void aMoveToWhereItCannotBeIsNotAccepted() throws CadreException {
        var proposal = Proposal.of(plan(new PlanAsk.Move(planned(), MONDAY.plusDays(5).atTime(10, 0))));
        assertTrue(proposal.empty());
        assertTrue(proposal.refused());
        assertEquals(List.of(), proposal.rows());
        assertEquals(List.of(), proposal.told());
        assertTrue(proposal.headline().startsWith("The session cannot be moved there."),
                proposal.headline());
    }

    @Test
    void whoIsIllMeetsNobodyThatDay() throws CadreException {
        var session = planned();
        var day = session.getPlannedStart().toLocalDate();
        new PlanWriter().accept(world.session, plan(new PlanAsk.Ill(world.program, ana, day, day)));
        assertTrue(world.session.work().load(Roots.SESSIONS).stream()
                .filter(one -> one.getStatus().getValue() == 0)
                .noneMatch(one -> SessionFacts.start(one).orElseThrow().toLocalDate().equals(day)));
    }

    @Test
    void withoutSchoolNobodyMeets() throws CadreException {
        var day = planned().getPlannedStart().toLocalDate();
        var proposal = Proposal.of(plan(new PlanAsk.Closed(world.program, null, day, day)));
        assertFalse(proposal.empty());
        assertTrue(proposal.rows().stream().noneMatch(row -> row.start().toLocalDate().equals(day)
                && !row.change().equals("needs a place")), proposal.rows().toString());
    }

    @Test
    void whatFindsNoOtherPlaceIsSaidFirst() throws CadreException {
        var session = planned();
        var leave = CadreFactory.eINSTANCE.createLeave();
        leave.setStart(MONDAY);
        leave.setEnd(MONDAY.plusWeeks(4));
        ana.getLeaves().add(leave);
        var day = session.getPlannedStart().toLocalDate();
        var made = plan(new PlanAsk.Closed(world.program, world.summit, day, day));
        var proposal = Proposal.of(made);
        assertTrue(proposal.headline().startsWith("Attention"), proposal.headline());
        assertTrue(changes(proposal).contains("needs a place"), proposal.rows().toString());
        assertFalse(proposal.open().isEmpty());
    }

    @Test
    void whatIsGoneCannotBePlanned() throws CadreException {
        var session = planned();
        world.session.work().remove(session);
        assertThrows(CadreException.class, () -> plan(new PlanAsk.Move(session, MONDAY.atTime(9, 0))));
    }
}
