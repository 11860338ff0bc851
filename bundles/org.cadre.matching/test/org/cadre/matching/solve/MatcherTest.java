/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import static org.cadre.matching.testing.World.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

import org.cadre.core.match.MatchSettings;
import org.cadre.core.program.Mentorships;
import org.cadre.matching.policy.CriterionTerms;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.policy.RuleTerms;
import org.cadre.matching.proposal.MatchProposal;
import org.cadre.matching.proposal.MatchedPair;
import org.cadre.matching.proposal.MentorLoad;
import org.cadre.matching.proposal.WaitReason;
import org.cadre.matching.testing.RandomWorld;
import org.cadre.matching.testing.World;
import org.cadre.matching.text.WaitTexts;
import org.cadre.model.Educator;
import org.cadre.model.MentorshipStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatcherTest {

    private final World world = new World();

    static LongStream seeds() {
        return new Random(4711).longs(40);
    }

    private static Policy only(String criterion) {
        return new Policy("", "", Map.of(), Map.of(criterion, new CriterionTerms(1, MatchSettings.NONE, "")),
                Policy.PRESET_UNMATCHED_COST, 50);
    }

    private Educator mentorWho(String name, double limit, String... competencies) {
        var mentor = world.mentor(name, limit);
        mentor.getMentorProfile().getCompetencies().addAll(List.of(competencies));
        return mentor;
    }

    private Educator menteeWho(String name, String... needs) {
        var mentee = world.mentee(name);
        mentee.getMenteeProfile().getNeeds().addAll(List.of(needs));
        return mentee;
    }

    private static Educator mentorOf(MatchProposal proposal, Educator mentee) {
        return pairOf(proposal, mentee).mentor();
    }

    private static MatchedPair pairOf(MatchProposal proposal, Educator mentee) {
        return proposal.pairs().stream().filter(pair -> pair.mentee() == mentee).findFirst().orElseThrow();
    }

    private static WaitReason reason(MatchProposal proposal, Educator mentee) {
        return proposal.waiting().stream().filter(w -> w.mentee() == mentee).findFirst().orElseThrow()
                .reason();
    }

    @Test
    void oneWhoSuitsBothGoesToHerWhoHasNobodyElse() {
        world.policy = only("competencies");
        var ana = mentorWho("Ana", 1, "x", "y");
        var bo = mentorWho("Bo", 1, "x");
        var first = menteeWho("Carl", "x");
        var second = menteeWho("Dora", "y");
        var proposal = world.match();
        assertEquals(bo, mentorOf(proposal, first));
        assertEquals(ana, mentorOf(proposal, second));
        assertEquals(20_000, proposal.totalScore());
        assertTrue(proposal.proof().optimal());
    }

    @Test
    void theRegretOfAnAlternativeSaysWhatForcingItCosts() {
        world.policy = only("competencies");
        var ana = mentorWho("Ana", 1, "x", "y");
        mentorWho("Bo", 1, "x");
        var first = menteeWho("Carl", "x");
        menteeWho("Dora", "y", "z");
        var other = pairOf(world.match(), first).alternatives().get(0);
        assertEquals(ana, other.mentor());
        assertEquals(10_000, other.score());
        assertEquals(5_000, other.regret(), "Dora would lose half of what she needs");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noOtherChoiceIsBetter(long seed) {
        var random = RandomWorld.of(seed, 4, 6);
        var proposal = random.match();
        assertEquals(BruteForce.objective(random), proposal.proof().objective());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theRegretOfEveryAlternativeIsWhatForcingItCosts(long seed) {
        var random = RandomWorld.of(seed, 4, 6);
        var proposal = random.match();
        for (var pair : proposal.pairs()) {
            for (var other : pair.alternatives()) {
                long forced = BruteForce.objectiveWith(random, other.mentor(), pair.mentee());
                assertEquals(forced - proposal.proof().objective(), other.regret(), pair::toString);
            }
        }
    }

    @Test
    void decidedPairsStayAndTakePlaces() {
        var ana = mentorWho("Ana", 2);
        var kept = menteeWho("Carl");
        var placed = menteeWho("Dora");
        var left = menteeWho("Emil");
        world.pair(ana, kept, MentorshipStatus.PROPOSED).setLocked(true);
        var proposal = world.match();
        assertTrue(pairOf(proposal, kept).isHeld());
        assertEquals(2, proposal.matched());
        assertEquals(1, proposal.held());
        assertEquals(2, proposal.loads().get(0).used());
        assertInstanceOf(WaitReason.AllFull.class, reason(proposal, left));
        assertEquals(ana, mentorOf(proposal, placed));
    }

    @Test
    void pairsOfOtherProgramsTakePlacesToo() {
        var ana = mentorWho("Ana", 1);
        var stranger = new World().mentee("Zoe");
        world.pair(ana, stranger, MentorshipStatus.ACTIVE).setProgram(new World().program);
        var mentee = menteeWho("Carl");
        assertInstanceOf(WaitReason.AllFull.class, reason(world.match(), mentee));
    }

    @Test
    void aHeldPairWithSomebodyWhoLeftThePoolIsKeptAndExplained() {
        var gone = mentorWho("Ana", 1);
        var mentee = menteeWho("Carl");
        world.pair(gone, mentee, MentorshipStatus.ACTIVE);
        world.mentors.clear();
        var proposal = world.match();
        assertEquals(gone, mentorOf(proposal, mentee));
        assertFalse(pairOf(proposal, mentee).parts().isEmpty());
        assertEquals(List.of(), proposal.loads());
    }

    @Test
    void weightedMenteesNeverOverloadAMentor() {
        var ana = mentorWho("Ana", 2);
        var heavy = menteeWho("Carl");
        heavy.getMenteeProfile().setLoad(2);
        menteeWho("Dora");
        menteeWho("Emil");
        var bo = mentorWho("Bo", 2.5);
        var proposal = world.match();
        proposal.loads().forEach(load -> assertTrue(load.used() <= load.limit(), load::toString));
        assertEquals(3, proposal.matched());
        assertEquals(4.0, proposal.loads().stream().mapToDouble(load -> load.used()).sum());
        assertTrue(List.of(ana, bo).contains(mentorOf(proposal, heavy)));
        assertTrue(proposal.proof().gap() >= 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void weightedMenteesArePlacedAsWellAsCanBe(long seed) {
        var random = RandomWorld.of(seed, 4, 6);
        var draw = new Random(seed);
        random.mentees.forEach(mentee -> mentee.getMenteeProfile().setLoad(1 + draw.nextInt(3) / 2.0));
        var proposal = random.match();
        assertEquals(BruteForce.objective(random), proposal.proof().objective());
        assertTrue(proposal.proof().optimal());
        proposal.loads().stream().filter(load -> load.mentees() > 0)
                .filter(load -> load.used() > load.limit())
                .forEach(load -> assertEquals(held(random, load), load.used()));
    }

    private static double held(World random, MentorLoad load) {
        return Mentorships.load(Mentorships.committed(random.mentorships, DAY).stream()
                .filter(pair -> pair.getMentor() == load.mentor()).toList());
    }

    @Test
    void whoIsTooHeavyForEverybodyWaits() {
        mentorWho("Ana", 1);
        var heavy = menteeWho("Carl");
        heavy.getMenteeProfile().setLoad(1.5);
        var light = menteeWho("Dora");
        var proposal = world.match();
        assertInstanceOf(WaitReason.AllFull.class, reason(proposal, heavy));
        assertEquals(1, proposal.matched());
        mentorOf(proposal, light);
    }

    @Test
    void withoutMentorsEverybodyWaits() {
        var mentee = menteeWho("Carl");
        assertEquals(new WaitReason.NoMentors(), reason(world.match(), mentee));
    }

    @Test
    void thoseOnLeaveWaitForTheirReturn() {
        mentorWho("Ana", 1);
        var mentee = menteeWho("Carl");
        world.leave(mentee, DAY.plusMonths(2));
        var reason = reason(world.match(), mentee);
        assertEquals(new WaitReason.OnLeave(DAY.plusMonths(2)), reason);
        assertEquals("On leave until 2026-11-01.", WaitTexts.why(reason));
    }

    @Test
    void theRuleThatStandsAloneInTheWayIsNamed() {
        var ana = mentorWho("Ana", 1);
        var bo = mentorWho("Bo", 1);
        var mentee = menteeWho("Carl");
        mentee.getMenteeProfile().getMentoringLanguages().add("vi");
        mentee.getMenteeProfile().getAvoid().add(bo);
        ana.getLanguages().add("en");
        var reason = (WaitReason.NoneAllowed) reason(world.match(), mentee);
        assertEquals("The rules refuse every mentor of 2: Language needed (2), Avoid lists (1).",
                WaitTexts.why(reason));
        assertEquals("Mentors allowed without the rule “Language needed”: 1.",
                WaitTexts.next(reason));
        world.policy = world.policy.withRule("language-needed", new RuleTerms(false, MatchSettings.NONE, ""));
        assertEquals(ana, mentorOf(world.match(), mentee));
    }

    @Test
    void mandatoryRulesHoldWhateverThePolicySays() {
        var ana = mentorWho("Ana", 0);
        var mentee = menteeWho("Carl");
        world.policy = world.policy.withRule("has-caseload", new RuleTerms(false, MatchSettings.NONE, ""));
        assertInstanceOf(WaitReason.NoneAllowed.class, reason(world.match(), mentee));
        assertEquals(0, world.match().loads().get(0).used(), ana::toString);
    }

    @Test
    void aCheapWaitBeatsABadPair() {
        world.policy = only("competencies").withUnmatchedCost(4_000);
        var ana = mentorWho("Ana", 1, "x");
        var mentee = menteeWho("Carl", "x", "y");
        var reason = reason(world.match(), mentee);
        assertEquals(new WaitReason.BelowThreshold(ana, 5_000, 6_001), reason);
        world.policy = world.policy.withUnmatchedCost(5_001);
        assertEquals(ana, mentorOf(world.match(), mentee));
    }

    @Test
    void aPairAboutWhomNothingIsKnownIsNeutralAndSaysSo() {
        world.policy = only("competencies");
        mentorWho("Ana", 1);
        var mentee = menteeWho("Carl");
        var pair = pairOf(world.match(), mentee);
        assertEquals(5_000, pair.score());
        assertEquals(List.of("Nothing known", "Needs"), pair.parts().stream().map(part -> part.label())
                .toList());
    }

    @Test
    void anEmptyProgramGivesAnEmptyProposal() {
        var proposal = world.match();
        assertEquals(0, proposal.mentees());
        assertTrue(proposal.proof().optimal());
    }
}
