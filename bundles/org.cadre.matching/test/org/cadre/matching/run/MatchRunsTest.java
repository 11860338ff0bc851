/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.store.Roots;
import org.cadre.matching.proposal.MatchProposal;
import org.cadre.matching.proposal.MatchedPair;
import org.cadre.matching.proposal.WaitingMentee;
import org.cadre.matching.testing.Office;
import org.cadre.matching.testing.RandomWorld;
import org.cadre.matching.testing.World;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.StatusReason;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MatchRunsTest {

    private Office office;

    @BeforeEach
    void threeMenteesForTwoPlaces() throws CadreException {
        var world = new World();
        world.mentor("Ana", 1).getMentorProfile().getCompetencies().add("x");
        world.mentor("Bo", 1).getMentorProfile().getCompetencies().add("y");
        world.mentee("Carl").getMenteeProfile().getNeeds().add("x");
        world.mentee("Dora").getMenteeProfile().getNeeds().add("y");
        world.mentee("Emil");
        office = Office.of(world);
    }

    private Mentorship pairOf(String mentee) throws CadreException {
        return office.pairs().stream().filter(p -> p.getMentee().getGivenName().equals(mentee)).findFirst()
                .orElseThrow();
    }

    @Test
    void aProposalBecomesMentorshipsAndCanBeReadAgainAfterRestart() throws CoreException {
        var proposal = office.match();
        office.runs.apply(office.session, proposal);
        office.save();
        office.reopen();
        var run = office.runs.current(office.work(), office.program()).orElseThrow();
        assertEquals(3, run.getMentees());
        assertEquals(2, run.getMatched());
        assertEquals(1, run.getWaitlisted());
        assertTrue(run.isOptimal());
        assertEquals(proposal.proof().objective(), run.getObjective());
        assertEquals(World.POLICIES.preset(), World.POLICIES.parse(run.getPolicy(), "run"));
        for (int i = 0; i < run.getPairs().size(); i++) {
            var pair = run.getPairs().get(i);
            assertEquals(MentorshipStatus.PROPOSED, pair.getMentorship().getStatus());
            assertEquals(World.DAY, pair.getMentorship().getStart());
            assertSame(pair.getMentee(), pair.getMentorship().getMentee());
            assertEquals(proposal.pairs().get(i).parts(), office.runs.parts(pair));
        }
        assertEquals(proposal.waiting().get(0).reason().getClass(),
                office.runs.reason(run.getWaiting().get(0)).getClass());
    }

    @Test
    void everyReasonForWaitingSurvivesInTheRecord() throws CoreException {
        for (long seed = 1; seed < 20; seed++) {
            office = Office.of(RandomWorld.of(seed, (int) seed % 7, 12));
            var proposal = office.match();
            var run = office.runs.apply(office.session, proposal);
            assertEquals(proposal.waiting().stream().map(WaitingMentee::reason).toList(),
                    run.getWaiting().stream().map(office.runs::reason).toList());
        }
    }

    @Test
    void oneStepIsUndoneAndRedone() throws CoreException {
        office.runs.apply(office.session, office.match());
        assertEquals("Match Induction", office.session.undoLabel().orElseThrow());
        office.session.undo();
        assertEquals(0, office.pairs().size());
        assertTrue(office.runs.current(office.work(), office.program()).isEmpty());
        office.session.redo();
        assertEquals(2, office.pairs().size());
        assertEquals(2, office.runs.current(office.work(), office.program()).orElseThrow().getPairs().size());
    }

    @Test
    void aNewMatchReplacesOpenProposalsAndKeepsWhatIsTheSame() throws CoreException {
        office.runs.apply(office.session, office.match());
        office.save();
        var kept = pairOf("Carl");
        var gone = pairOf("Dora");
        office.session.edit("leave", () -> leave(gone.getMentee()));
        var second = office.runs.apply(office.session, office.match());
        office.save();
        assertTrue(office.pairs().contains(kept));
        assertFalse(office.pairs().contains(gone));
        assertEquals(2, office.pairs().size());
        assertSame(second, office.runs.current(office.work(), office.program()).orElseThrow());
        assertEquals(2, office.runs.all(office.work(), office.program()).size());
        office.reopen();
        assertEquals(1, office.runs.all(office.work(), office.program()).stream()
                .filter(run -> run.isCurrent()).count());
    }

    private static void leave(Educator person) {
        var leave = org.cadre.model.CadreFactory.eINSTANCE.createLeave();
        leave.setStart(World.DAY);
        person.getLeaves().add(leave);
    }

    @Test
    void acceptedLockedAndPublishedPairsStay() throws CoreException {
        office.runs.apply(office.session, office.match());
        assertEquals(1, office.steps.accept(office.session, List.of(pairOf("Carl"))));
        assertEquals(0, office.steps.accept(office.session, List.of(pairOf("Carl"))));
        assertEquals(1, office.steps.lock(office.session, List.of(pairOf("Dora"))));
        var before = office.pairs();
        var proposal = office.match();
        assertEquals(2, proposal.held());
        office.runs.apply(office.session, proposal);
        assertEquals(before, office.pairs());
        assertEquals(2, office.steps.publish(office.session, before, World.DAY));
        office.save();
        office.reopen();
        assertEquals(List.of(MentorshipStatus.PUBLISHED, MentorshipStatus.PUBLISHED),
                office.pairs().stream().map(Mentorship::getStatus).toList());
        assertEquals(2, office.match().held());
    }

    @Test
    void stepsAreUndoable() throws CoreException {
        office.runs.apply(office.session, office.match());
        var pair = pairOf("Carl");
        office.steps.publish(office.session, List.of(pair), World.DAY);
        assertEquals("Publish pairs (1)", office.session.undoLabel().orElseThrow());
        office.session.undo();
        assertEquals(MentorshipStatus.PROPOSED, pair.getStatus());
        assertEquals(0, pair.getChanges().size());
        office.steps.accept(office.session, List.of(pair));
        assertEquals(1, office.steps.reopen(office.session, List.of(pair)));
        assertEquals(0, office.steps.unlock(office.session, List.of(pair)));
    }

    @Test
    void aDeclinedPairIsNotProposedAgain() throws CoreException {
        office.runs.apply(office.session, office.match());
        var pair = pairOf("Carl");
        assertEquals(1, office.steps.decline(office.session, List.of(pair), World.DAY));
        assertEquals(StatusReason.DECLINED, pair.getChanges().get(0).getReason());
        var again = office.match();
        assertFalse(again.pairs().stream().anyMatch(p -> p.mentor() == pair.getMentor()
                && p.mentee() == pair.getMentee()));
        office.runs.apply(office.session, again);
        assertTrue(office.pairs().contains(pair), "what was declined is remembered");
    }

    @Test
    void anOutdatedProposalIsRefused() throws CoreException {
        office.runs.apply(office.session, office.match());
        var proposal = office.match();
        office.steps.accept(office.session, List.of(pairOf("Carl")));
        var refusal = assertThrows(CadreException.class, () -> office.runs.apply(office.session, proposal));
        assertEquals(CadreException.Kind.CONFLICT, refusal.kind());
    }

    @Test
    void theSameDataGiveTheSameFingerprintAndOtherDataAnother() throws CoreException {
        var first = office.match();
        office.reopen();
        assertEquals(names(first), names(office.match()));
        assertEquals(first.fingerprint(), office.match().fingerprint());
        office.session.edit("change", () -> person("Emil").getMenteeProfile().getNeeds().add("y"));
        assertNotSame(first.fingerprint(), office.match().fingerprint());
        assertFalse(first.fingerprint().equals(office.match().fingerprint()));
    }

    private Educator person(String name) {
        try {
            return office.work().load(Roots.EDUCATORS).stream().filter(p -> p.getGivenName().equals(name))
                    .findFirst().orElseThrow();
        } catch (CadreException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> names(MatchProposal proposal) {
        return proposal.pairs().stream().map(MatchRunsTest::name).collect(Collectors.toList());
    }

    private static String name(MatchedPair pair) {
        return pair.mentee().getGivenName() + pair.mentor().getGivenName();
    }

    @Test
    void aProgramKeepsItsPolicy() throws CoreException {
        var preset = World.POLICIES.preset();
        assertEquals(preset, office.policies.of(office.work(), office.program()));
        assertTrue(office.policies.set(office.session, office.program(), preset.withUnmatchedCost(7)));
        assertTrue(office.policies.set(office.session, office.program(), preset.withUnmatchedCost(8)));
        assertFalse(office.policies.set(office.session, office.program(), preset.withUnmatchedCost(8)));
        office.session.undo();
        office.save();
        office.reopen();
        assertEquals(7, office.policies.of(office.work(), office.program()).unmatchedCost());
    }
}
