/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.cadre.matching.policy.Aim;
import org.cadre.matching.policy.CaseloadTerms;
import org.cadre.matching.policy.FairnessBand;
import org.cadre.matching.policy.FairnessTerms;
import org.cadre.matching.policy.Grouping;
import org.cadre.matching.proposal.MatchProposal;
import org.cadre.matching.proposal.MatchedPair;
import org.cadre.matching.testing.RandomWorld;
import org.cadre.matching.testing.World;
import org.cadre.matching.waiting.WaitLedger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What aims, caseloads and fairness promise, against trying everything in small random worlds. */
class GoalsTest {

    private static final int UNMATCHED = 20_000;
    private static final int WORLDS = 40;

    static LongStream seeds() {
        return LongStream.range(0, WORLDS);
    }

    private static World world(long seed, Aim aim) {
        var world = RandomWorld.of(seed, 4, 6);
        world.policy = world.policy.withAim(aim).withUnmatchedCost(UNMATCHED);
        return world;
    }

    /** The new pairs as in {@link AllPlacements}. */
    private static int[] mentorOf(World world, AllPlacements all, MatchProposal proposal) {
        int[] mentorOf = new int[all.input.free().length];
        for (int row = 0; row < mentorOf.length; row++) {
            var mentee = all.input.context().mentees().get(all.input.free()[row]);
            mentorOf[row] = proposal.pairs().stream()
                    .filter(pair -> !pair.isHeld() && pair.mentee() == mentee)
                    .map(MatchedPair::mentor).mapToInt(all.input.context().mentors()::indexOf).findFirst()
                    .orElse(-1);
        }
        return mentorOf;
    }

    private static long least(AllPlacements all, Predicate<int[]> which, ToLongFunction<int[]> cost) {
        return all.all().stream().filter(which).mapToLong(cost).min().orElse(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyIsLeftOutWhoCouldBeMatched(long seed) {
        var world = world(seed, Aim.NOBODY_LEFT_OUT);
        var all = new AllPlacements(world);
        var proposal = world.match();
        int most = all.all().stream().mapToInt(all::matched).max().orElse(0);
        int[] mentorOf = mentorOf(world, all, proposal);
        assertEquals(most, all.matched(mentorOf));
        assertEquals(least(all, one -> all.matched(one) == most, one -> all.objective(one, 0)),
                all.objective(mentorOf, 0));
        assertTrue(proposal.proof().optimal());
        assertEquals(all.objective(mentorOf, UNMATCHED), proposal.proof().objective());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theWorstOffAreAsWellOffAsCanBe(long seed) {
        var world = world(seed, Aim.WORST_OFF_FIRST);
        var all = new AllPlacements(world);
        var proposal = world.match();
        int[] mentorOf = mentorOf(world, all, proposal);
        int most = all.all().stream().mapToInt(all::matched).max().orElse(0);
        int lowest = all.all().stream().filter(one -> all.matched(one) == most).mapToInt(all::lowest).max()
                .orElseThrow();
        assertEquals(most, all.matched(mentorOf));
        assertEquals(lowest, all.lowest(mentorOf));
        assertEquals(least(all, one -> all.matched(one) == most && all.lowest(one) == lowest,
                one -> all.objective(one, 0)), all.objective(mentorOf, 0));
        assertEquals(most == 0 ? -1 : lowest, proposal.goal().floor());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void loadIsSpreadAtTheLeastCost(long seed) {
        var world = world(seed, Aim.SPREAD_LOAD);
        var all = new AllPlacements(world);
        int[] mentorOf = mentorOf(world, all, world.match());
        assertEquals(least(all, one -> true, one -> all.objective(one, UNMATCHED) + spread(all, one)),
                all.objective(mentorOf, UNMATCHED) + spread(all, mentorOf));
    }

    /** Half a full score for the last place of a caseload, in proportion for those before. */
    private static long spread(AllPlacements all, int[] mentorOf) {
        long sum = 0;
        int[] taken = new int[all.input.openMentors()];
        double[] missing = all.loads.shares(new double[taken.length]);
        for (int mentor : mentorOf) {
            if (mentor >= 0) {
                double[] with = new double[taken.length];
                with[mentor] = ++taken[mentor];
                sum += Math.round(5_000 * Math.min(1, all.loads.shares(with)[mentor]));
            }
        }
        assertTrue(Arrays.stream(missing).allMatch(share -> share >= 0));
        return sum;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aProposalThatStaysIsWorthItsBonus(long seed) {
        var world = world(seed, Aim.FEWEST_CHANGES);
        var all = new AllPlacements(world);
        int[] kept = GoalInput.of(all.input, world.policy, WaitLedger.NONE).kept();
        int[] mentorOf = mentorOf(world, all, world.match());
        ToLongFunction<int[]> cost = one -> all.objective(one, UNMATCHED) - UNMATCHED / 4 * IntStream
                .range(0, one.length).filter(row -> kept[row] >= 0 && kept[row] == one[row]).count();
        assertEquals(least(all, one -> true, cost), cost.applyAsLong(mentorOf));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aMentorHasHerMinimumOrNobody(long seed) {
        var world = world(seed, Aim.BEST_AVERAGE);
        world.mentors.forEach(mentor -> mentor.getMentorProfile().setCaseloadMinimum(2));
        world.policy = world.policy.withCaseloads(CaseloadTerms.PRESET.withMinimum(true));
        var all = new AllPlacements(world);
        var proposal = world.match();
        int[] mentorOf = mentorOf(world, all, proposal);
        double[] missing = all.loads.missing();
        Predicate<int[]> kept = one -> IntStream.range(0, missing.length).allMatch(mentor -> {
            long count = Arrays.stream(one).filter(m -> m == mentor).count();
            return count == 0 || count >= missing[mentor];
        });
        assertTrue(kept.test(mentorOf));
        assertEquals(least(all, kept, one -> all.objective(one, UNMATCHED)),
                all.objective(mentorOf, UNMATCHED));
        long lacking = IntStream.range(0, missing.length)
                .filter(m -> Arrays.stream(mentorOf).filter(one -> one == m).count() < missing[m]).count();
        assertEquals(lacking, proposal.goal().shortMentors().size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noMentorHasMoreThanTheContractAllows(long seed) {
        var world = world(seed, Aim.BEST_AVERAGE);
        world.mentees.get(0).getMenteeProfile().setLoad(seed % 2 == 0 ? 0.5 : 1);
        world.policy = world.policy.withCaseloads(CaseloadTerms.PRESET.withMost(1));
        var all = new AllPlacements(world);
        int[] mentorOf = mentorOf(world, all, world.match());
        int[] most = all.loads.mostPlaces();
        Predicate<int[]> kept = one -> IntStream.range(0, most.length)
                .allMatch(mentor -> Arrays.stream(one).filter(m -> m == mentor).count() <= most[mentor]);
        assertTrue(kept.test(mentorOf));
        if (seed % 2 != 0) {
            assertEquals(least(all, kept, one -> all.objective(one, UNMATCHED)),
                    all.objective(mentorOf, UNMATCHED));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySchoolThatCanBeIsServedAndNoneHasTooMuch(long seed) {
        var world = world(seed, Aim.BEST_AVERAGE);
        int most = seed % 3 == 0 ? 0 : 2;
        world.policy = world.policy.withFairness(new FairnessTerms(List.of(), seed % 2 == 0, most));
        var all = new AllPlacements(world);
        var input = GoalInput.of(all.input, world.policy, WaitLedger.NONE);
        var proposal = world.match();
        int[] mentorOf = mentorOf(world, all, proposal);
        Predicate<int[]> kept = one -> IntStream.range(0, input.schools().size()).allMatch(school -> {
            long count = input.matched()[school] + IntStream.range(0, one.length)
                    .filter(row -> input.schoolOf()[row] == school && one[row] >= 0).count();
            boolean served = seed % 2 != 0 || count > 0
                    || proposal.goal().unserved().contains(input.schools().get(school));
            return served && (most == 0 || count <= Math.max(most, input.matched()[school]));
        });
        assertTrue(kept.test(mentorOf));
        assertEquals(least(all, kept, one -> all.objective(one, UNMATCHED)),
                all.objective(mentorOf, UNMATCHED));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bandsAreKeptOrProvenImpossible(long seed) {
        var world = world(seed, Aim.BEST_AVERAGE);
        var band = new FairnessBand(Grouping.by(Grouping.Kind.LANGUAGE), 400 + 100 * (int) (seed % 7));
        world.policy = world.policy.withFairness(FairnessTerms.NONE.withBands(List.of(band)));
        var all = new AllPlacements(world);
        var groups = GoalInput.of(all.input, world.policy, WaitLedger.NONE).groups();
        if (groups.isEmpty()) {
            return;
        }
        var proposal = world.match();
        var report = proposal.goal().bands().get(0);
        int[] mentorOf = mentorOf(world, all, proposal);
        int[] held = all.input.held().stream().mapToInt(pair -> 10_000
                - world.scoring().rating(pair.mentor(), pair.mentee())).toArray();
        Predicate<int[]> kept = one -> groups.stream().allMatch(group -> new GroupMeans(costs(all, one), held)
                .score(group) >= report.needed());
        boolean broken = report.groups().stream().anyMatch(group -> group.broken());
        long best = least(all, kept, one -> all.objective(one, UNMATCHED));
        assertEquals(report.kept(), kept.test(mentorOf));
        if (broken) {
            assertEquals(Long.MAX_VALUE, best);
        } else if (report.kept()) {
            assertTrue(proposal.proof().bound() <= best && best <= proposal.proof().objective());
        }
    }

    private static int[] costs(AllPlacements all, int[] mentorOf) {
        return IntStream.range(0, mentorOf.length).map(row -> all.cost(mentorOf, row)).toArray();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameInputGivesTheSameMatch(long seed) {
        var aim = Aim.values()[(int) (seed % Aim.values().length)];
        var world = world(seed, aim);
        var before = world.match();
        world.mentors.sort(Comparator.comparing(mentor -> mentor.getStaffId(), Comparator.reverseOrder()));
        var after = world.match();
        assertEquals(before.pairs(), after.pairs());
        assertEquals(before.goal(), after.goal());
    }
}
