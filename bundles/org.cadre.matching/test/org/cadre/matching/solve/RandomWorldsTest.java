/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import static org.cadre.matching.testing.World.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.program.Mentorships;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.proposal.MatchProposal;
import org.cadre.matching.proposal.MatchedPair;
import org.cadre.matching.proposal.ScorePart;
import org.cadre.matching.proposal.WaitReason;
import org.cadre.matching.proposal.WaitingMentee;
import org.cadre.matching.testing.RandomWorld;
import org.cadre.matching.testing.World;
import org.cadre.model.Educator;
import org.cadre.model.EducatorRole;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.StatusReason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every match, checked by code that shares nothing with the matcher. */
class RandomWorldsTest {

    static Stream<Long> seeds() {
        return new Random(20261121).longs(50).boxed();
    }

    private static World world(long seed) {
        var random = new Random(seed);
        return RandomWorld.of(seed, random.nextInt(30), random.nextInt(60));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rulesAndCaseloadsHold(long seed) {
        var world = world(seed);
        var proposal = world.match();
        fresh(proposal).forEach(pair -> assertTrue(isAllowed(world, pair.mentor(), pair.mentee()),
                pair::toString));
        for (var load : proposal.loads()) {
            double held = Mentorships.load(Mentorships.committed(world.mentorships, DAY).stream()
                    .filter(m -> m.getMentor() == load.mentor()).toList());
            long added = fresh(proposal).stream().filter(p -> p.mentor() == load.mentor()).count();
            assertTrue(added == 0 || held + added <= load.limit(), load::toString);
            assertEquals(held + added, load.used());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everybodyIsThereOnceAndDecidedPairsStay(long seed) {
        var world = world(seed);
        var proposal = world.match();
        var held = proposal.pairs().stream().flatMap(p -> p.held().stream()).collect(Collectors.toSet());
        assertEquals(new HashSet<>(Mentorships.committed(world.mentorships, DAY)), held);
        var people = Stream.concat(proposal.pairs().stream().map(MatchedPair::mentee).distinct(),
                proposal.waiting().stream().map(WaitingMentee::mentee)).toList();
        assertEquals(new HashSet<>(world.mentees), new HashSet<>(people));
        assertEquals(world.mentees.size(), people.size());
        assertEquals(world.mentees.size(), proposal.mentees());
        fresh(proposal).forEach(pair -> assertFalse(held.stream()
                .anyMatch(m -> m.getMentee() == pair.mentee())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void scoresAddUpToTheObjective(long seed) {
        var world = world(seed);
        var proposal = world.match();
        proposal.pairs().forEach(pair -> assertEquals(pair.score(),
                pair.parts().stream().mapToInt(ScorePart::contribution).sum()));
        long here = proposal.waiting().stream().filter(w -> !(w.reason() instanceof WaitReason.OnLeave))
                .count();
        long objective = fresh(proposal).stream().mapToLong(pair -> 10_000 - pair.score()).sum()
                + here * world.policy.unmatchedCost();
        assertEquals(objective, proposal.proof().objective());
        assertTrue(proposal.proof().optimal());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void reasonsForWaitingAreTrue(long seed) {
        var world = world(seed);
        var proposal = world.match();
        for (var waiting : proposal.waiting()) {
            var allowed = world.mentors.stream().filter(m -> isAllowed(world, m, waiting.mentee())).toList();
            switch (waiting.reason()) {
                case WaitReason.OnLeave leave -> assertTrue(isAway(waiting.mentee()));
                case WaitReason.NoMentors none -> assertTrue(world.mentors.isEmpty());
                case WaitReason.NoneAllowed none -> {
                    assertEquals(List.of(), allowed);
                    assertTrue(none.rules().stream().mapToInt(WaitReason.RuleCount::refused).sum()
                            >= world.mentors.size());
                }
                case WaitReason.AllFull full -> {
                    assertEquals(allowed.size(), full.suitable());
                    assertTrue(allowed.stream().noneMatch(mentor -> hasRoom(proposal, mentor)));
                }
                case WaitReason.SchoolFull school -> fail("no school is capped");
                case WaitReason.BelowThreshold low -> throw new AssertionError("the preset has no threshold");
            }
        }
    }

    private static boolean hasRoom(MatchProposal proposal, Educator mentor) {
        return proposal.loads().stream().anyMatch(load -> load.mentor() == mentor
                && load.used() + 1 <= load.limit());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavingOutPairsAtFirstNeverCostsAnything(long seed) {
        var world = world(seed);
        var dense = with(world, 1_000);
        var sparse = with(world, 1 + (int) (seed & 3));
        assertEquals(dense.proof().objective(), sparse.proof().objective());
        var dearest = sparse.pairs().stream().flatMap(p -> p.alternatives().stream())
                .mapToLong(a -> a.regret()).max();
        assertTrue(dearest.isEmpty() || dearest.getAsLong() >= 0);
    }

    private static MatchProposal with(World world, int candidates) {
        var preset = World.POLICIES.preset();
        world.policy = new Policy("", "", preset.rules(), preset.criteria(), preset.unmatchedCost(),
                candidates);
        return world.match();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfPeopleMakesNoDifference(long seed) {
        var world = world(seed);
        var before = world.match();
        Collections.shuffle(world.mentors, new Random(seed));
        Collections.shuffle(world.mentees, new Random(seed));
        Collections.shuffle(world.mentorships, new Random(seed));
        var after = world.match();
        assertEquals(before.pairs(), after.pairs());
        assertEquals(before.waiting(), after.waiting());
        assertEquals(before.fingerprint(), after.fingerprint());
    }

    private static List<MatchedPair> fresh(MatchProposal proposal) {
        return proposal.pairs().stream().filter(pair -> !pair.isHeld()).toList();
    }

    private static boolean isAway(Educator person) {
        return person.getLeaves().stream().anyMatch(leave -> !leave.getStart().isAfter(DAY)
                && (leave.getEnd() == null || leave.getEnd().isAfter(DAY)));
    }

    /** The rules of the preset, written down a second time. */
    private static boolean isAllowed(World world, Educator mentor, Educator mentee) {
        var his = mentor.getEmployments().get(0);
        var hers = mentee.getEmployments().get(0);
        boolean oneSchool = his.getSchool() == hers.getSchool();
        boolean supervises = his.isEvaluates() || his.getRole() == EducatorRole.PRINCIPAL
                || hers.isEvaluates() || hers.getRole() == EducatorRole.PRINCIPAL;
        boolean parted = world.mentorships.stream().anyMatch(pair -> pair.getMentor() == mentor
                && pair.getMentee() == mentee && pair.getStatus() == MentorshipStatus.ENDED
                && List.of(StatusReason.REASSIGNED, StatusReason.DECLINED)
                        .contains(pair.getChanges().get(0).getReason()));
        var needed = mentee.getMenteeProfile().getMentoringLanguages();
        boolean understood = needed.isEmpty() || mentor.getLanguages().stream()
                .anyMatch(tag -> needed.contains(tag.toLowerCase(Locale.ROOT)));
        return hers.getEvaluator() != mentor && !(oneSchool && supervises) && !parted && understood
                && !mentee.getMenteeProfile().getAvoid().contains(mentor) && !isAway(mentor)
                && mentor.getMentorProfile().getCaseloadLimit() > 0
                && (mentor.getMentorProfile().isExternal()
                        || his.getSchool().getDistrict() == hers.getSchool().getDistrict());
    }
}
