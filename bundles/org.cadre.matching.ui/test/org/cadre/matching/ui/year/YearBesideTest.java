/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Counterparts;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.run.ProgramPolicies;
import org.cadre.matching.solve.Rematcher;
import org.cadre.matching.ui.testing.Desk;
import org.cadre.matching.year.Absence;
import org.cadre.matching.year.ChangeRequest;
import org.cadre.matching.year.Substitutes;
import org.cadre.matching.year.Wishes;
import org.cadre.matching.year.YearChanges;
import org.cadre.matching.year.YearTransfer;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is worked out in a copy of what is saved is done to the elements that are edited. */
class YearBesideTest {

    private final Desk desk = new Desk();
    private final ProgramPolicies policies = new ProgramPolicies(Desk.POLICIES);
    private final Rematcher rematcher = new Rematcher(Desk.TERMS);
    private final YearChanges changes = new YearChanges(rematcher, policies, desk.mentorships);
    private final Substitutes substitutes = new Substitutes(rematcher, policies, desk.mentorships);
    private Educator ana;
    private Educator bob;
    private Educator art;
    private Mentorship pair;
    private UnitOfWork beside;
    private YearTransfer there;
    private YearTransfer here;

    @BeforeEach
    void onePairInTwoUnitsOfWork() throws Exception {
        ana = desk.mentor("Ana", 1);
        bob = desk.mentor("Bob", 1);
        art = desk.mentee("Art");
        policies.set(desk.session, desk.program, Desk.POLICY);
        pair = desk.mentorships.propose(desk.program, ana, art);
        desk.session.work().add(pair);
        desk.mentorships.publish(pair, Desk.DAY);
        pair.setTrialEnd(Desk.DAY.plusDays(20));
        desk.leave(bob, Desk.DAY.plusDays(9));
        desk.session.save(CommitNote.of("edit", "test", true), null);
        beside = desk.session.work().store().begin();
        there = new YearTransfer(new Counterparts(beside));
        here = new YearTransfer(new Counterparts(desk.session.work()));
    }

    @AfterEach
    void close() {
        beside.close();
    }

    private ChangeDraft draft() throws Exception {
        return new ChangeDraft(beside, new Counterparts(beside).of(desk.program), Desk.DAY);
    }

    @Test
    void aDraftOfTheCopyKnowsLeavesAndPeopleByTheirIds() throws Exception {
        var line = draft().people(ChangeKind.RETURNED).getFirst();
        assertEquals(bob.getUuid(), line.key());
        assertNotSame(bob, line.person());
        assertEquals(new PersonLine.Days(Desk.DAY.minusDays(1), Desk.DAY.plusDays(9)),
                line.leave().orElseThrow());
        assertEquals(Optional.empty(), draft().mentors().getFirst().leave());
    }

    @Test
    void aPlanOfTheCopyIsDoneHere() throws Exception {
        var draft = draft();
        var bobIsBack = draft.request(ChangeKind.RETURNED, draft.people(ChangeKind.RETURNED), Desk.DAY,
                false);
        var back = here.of(changes.prepare(beside, bobIsBack).run(null));
        assertTrue(changes.apply(desk.session, back, back.rematch().best()));
        desk.session.save(CommitNote.of("edit", "test", true), null);
        beside.refresh();
        var request = there.of(draft().request(ChangeKind.LEFT, draft().people(ChangeKind.LEFT).stream()
                .filter(line -> line.key().equals(ana.getUuid())).toList(), Desk.DAY.plusDays(1), false));
        var plan = here.of(changes.prepare(beside, request).run(null));
        assertSame(pair, plan.endings().getFirst().pair());
        assertSame(bob, plan.rematch().best().placed().getFirst().mentor());
        assertEquals(List.of(ana, art, bob), plan.told(plan.rematch().best()));
        assertTrue(changes.apply(desk.session, plan, plan.rematch().best()));
        assertEquals(MentorshipStatus.ENDED, pair.getStatus());
        assertEquals(List.of(bob), desk.session.work().load(Roots.MENTORSHIPS).stream()
                .filter(one -> one != pair).map(Mentorship::getMentor).toList());
        desk.session.undo();
        assertEquals(MentorshipStatus.PUBLISHED, pair.getStatus());
    }

    @Test
    void trialsAndJoiningGoOverToo() throws Exception {
        var draft = draft();
        for (var kind : List.of(ChangeKind.TRIAL_KEPT, ChangeKind.TRIAL_ENDED)) {
            var request = here.of(draft.request(kind, draft.people(kind), Desk.DAY, true));
            assertSame(desk.program, request.program());
            assertEquals(List.of(kind.of(art, pair)), request.changes());
            assertTrue(request.withWaiting());
        }
        var joined = ChangeKind.JOINED.of(art, null);
        var request = new ChangeRequest(desk.program, Desk.DAY, List.of(joined), false);
        assertEquals(List.of(joined), here.of(there.of(request)).changes());
    }

    @Test
    void substitutesWithWishesGoOver() throws Exception {
        var max = desk.mentor("Max", 2);
        desk.session.save(CommitNote.of("edit", "test", true), null);
        beside.refresh();
        var absence = new Absence(desk.program, ana, Desk.DAY.plusDays(10), Desk.DAY.plusDays(30));
        var wishes = new Wishes(Map.of(art, max), Optional.of(bob));
        assertEquals(wishes, here.of(there.of(wishes)));
        var plan = here.of(substitutes.prepare(beside, there.of(absence), there.of(wishes)).run(null));
        assertEquals(absence, plan.absence());
        var standIn = plan.standIns().getFirst();
        assertSame(pair, standIn.pair());
        assertSame(max, standIn.substitute().orElseThrow());
        assertTrue(standIn.possible().stream().map(one -> one.person()).toList().contains(bob));
        assertTrue(plan.best().isPresent());
        assertTrue(substitutes.apply(desk.session, plan));
        assertSame(pair, desk.session.work().load(Roots.MENTORSHIPS).stream().filter(one -> one != pair)
                .findFirst().orElseThrow().getReplaces());
    }
}
