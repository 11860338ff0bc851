/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cadre.assignment.AdaptiveSolver;
import org.cadre.core.task.Task;
import org.cadre.matching.policy.Aim;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.testing.RandomWorld;
import org.cadre.matching.testing.World;
import org.cadre.matching.waiting.WaitLedger;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decisions one after another, each solved around at once, compared with solving from the beginning. */
class LiveMatchTest {

    static Stream<Long> seeds() {
        return new Random(20261122).longs(12).boxed();
    }

    private static LiveMatch live(World world) {
        try {
            return task(world).run(null);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static Task<LiveMatch> task(World world) {
        return new Matcher(World.TERMS).live(world.program, World.DAY, world.mentors, world.mentees,
                world.mentorships, world.policy);
    }

    private static MatchInput input(World world) {
        var movable = new Movable(world.program, World.DAY, world.mentors, world.mentees);
        return MatchInput.of(world.program, World.DAY, world.mentors, world.mentees,
                world.mentorships.stream().filter(m -> !movable.test(m)).toList());
    }

    /** As in a large program: the solver sees the best pairs first. */
    private static LiveMatch withFewPairs(World world) {
        var input = input(world);
        return new LiveTask(new AdaptiveSolver(), world.policy, input,
                new Scoring(World.TERMS, world.policy, input.context()), WaitLedger.NONE, 0).run(null);
    }

    /** The same question answered from the beginning, without anything that was known before. */
    private static Placement cold(World world, LiveState state) {
        var input = input(world);
        var scoring = new Scoring(World.TERMS, world.policy, input.context());
        var figures = new LiveFigures(scoring, scoring, input.free(), new Loads(input).caseload(),
                world.policy.unmatchedCost(), world.policy.candidates());
        return new LiveCold(new AdaptiveSolver(), figures).place(state, new Watch(null, ""));
    }

    /** So few that pairs are left out and must be found missing. */
    private static Policy fewCandidates(Policy policy, int candidates) {
        try {
            var text = World.POLICIES.write(policy).replaceAll("\"candidates\": *\\d+",
                    "\"candidates\": " + candidates);
            var changed = World.POLICIES.parse(text, "test");
            assertEquals(candidates, changed.candidates());
            return changed;
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void warmAnswersEqualColdOnes(long seed) {
        var random = new Random(seed);
        var world = RandomWorld.of(seed, 2 + random.nextInt(20), 2 + random.nextInt(40));
        world.mentors.forEach(m -> m.getMentorProfile().setCaseloadLimit(random.nextInt(4)));
        world.policy = fewCandidates(world.policy.withUnmatchedCost(random.nextBoolean() ? 100_000 : 6_000),
                1 + random.nextInt(6));
        var live = random.nextInt(3) == 0 ? live(world) : withFewPairs(world);
        var state = LiveState.open(live.mentees().size());
        state = state.with(live.settle(state, null).mentorOf());
        for (int i = 0; i < 300; i++) {
            var before = state;
            state = RandomDecisions.any(random, live, state);
            var warm = live.settle(state, null);
            var cold = cold(world, state);
            int step = i;
            assertEquals(cold.objective(), warm.objective(), () -> "seed " + seed + " step " + step);
            assertTrue(warm.optimal());
            requireKept(live, state, warm);
            state = state.with(warm.mentorOf());
            assertArrayEquals(state.mentorOf(), live.settle(state, null).mentorOf(), "nobody moves again");
            if (random.nextInt(10) == 0) { // as undo does
                live.settle(before, null);
                state = before;
            }
        }
    }

    private static void requireKept(LiveMatch live, LiveState state, LiveSolution solution) {
        for (int mentee = 0; mentee < live.mentees().size(); mentee++) {
            int mentor = solution.mentorOf()[mentee];
            if (state.holds(mentee)) {
                assertEquals(state.mentorOf()[mentee], mentor);
            } else if (mentor != LiveState.NOBODY) {
                assertTrue(state.allows(mentee, mentor) && live.refusal(mentee, mentor).isEmpty());
                assertFalse(state.out().get(mentee));
            }
        }
    }

    @Test
    void nothingMovesThatNeedNot() {
        var world = new World();
        IntStream.range(0, 6).forEach(i -> world.mentor("M" + i, 2));
        IntStream.range(0, 10).forEach(i -> world.mentee("E" + i));
        var live = live(world);
        var state = LiveState.open(10);
        // All pairs are worth the same, so that any choice is a best one: the present one must stay.
        state = state.with(new int[] { 5, 5, 4, 4, 3, 3, 2, 2, 1, 1 });
        assertArrayEquals(state.mentorOf(), live.settle(state, null).mentorOf());
        state.vetoes().add(new LiveState.Ban(0, 5));
        var after = live.settle(state, null).mentorOf();
        assertEquals(1, IntStream.range(0, 10).filter(i -> after[i] != (5 - i / 2)).count());
        assertEquals(0, after[0]);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyGetsTooMuchWhereMenteesWeighDifferently(long seed) {
        var random = new Random(seed);
        var world = RandomWorld.of(seed, 2 + random.nextInt(12), 2 + random.nextInt(30));
        world.mentees.forEach(m -> m.getMenteeProfile().setLoad(random.nextInt(4) == 0 ? 1.5 : 1));
        world.mentors.forEach(m -> m.getMentorProfile().setCaseloadLimit(random.nextInt(4)));
        var live = live(world);
        var caseload = new Loads(input(world)).caseload();
        var state = LiveState.open(live.mentees().size());
        for (int i = 0; i < 60; i++) {
            var before = state.with(live.settle(state, null).mentorOf());
            state = RandomDecisions.allowed(random, live, before);
            var after = live.settle(state, null);
            requireKept(live, state, after);
            requireRoom(caseload, state, after.mentorOf());
        }
    }

    /** Only those who are locked may be too many. */
    private static void requireRoom(Caseload caseload, LiveState state, int[] mentorOf) {
        for (int mentor : caseload.overloaded(mentorOf)) {
            assertTrue(IntStream.range(0, mentorOf.length).filter(m -> mentorOf[m] == mentor)
                    .allMatch(state::holds));
        }
    }

    @Test
    void withOtherAimsAsFewAsPossibleMove() {
        var world = new World();
        var north = world.school("North");
        world.work(world.mentor("Ana", 1), north, "Math");
        world.work(world.mentor("Ben", 1), north, "Art");
        world.work(world.mentor("Cy", 1), north, "Music");
        world.work(world.mentee("Max"), north, "Math");
        world.work(world.mentee("Art"), north, "Art");
        world.policy = world.policy.withAim(Aim.WORST_OFF_FIRST);
        var live = live(world);
        assertFalse(live.isExact());
        var state = LiveState.open(2).with(new int[] { 1, 0 });
        assertArrayEquals(new int[] { 1, 0 }, live.settle(state, null).mentorOf(), "nobody has to move");
        state.vetoes().add(new LiveState.Ban(0, 1));
        assertArrayEquals(new int[] { 2, 0 }, live.settle(state, null).mentorOf(), "only one has to");
    }

    @Test
    void pairsThatRulesRefuseAreOnlyWhileTheyAreLocked() {
        var world = new World();
        var mentor = world.mentor("Ana", 2);
        var mentee = world.mentee("Bo");
        mentee.getMenteeProfile().getAvoid().add(mentor);
        var live = live(world);
        var state = LiveState.open(1);
        assertEquals(LiveState.NOBODY, live.settle(state, null).mentorOf()[0]);
        assertEquals("avoid-lists", live.refusal(0, 0).orElseThrow().id());
        state.mentorOf()[0] = 0;
        state.locked().set(0);
        assertEquals(0, live.settle(state, null).mentorOf()[0]);
        state.locked().clear();
        assertEquals(LiveState.NOBODY, live.settle(state, null).mentorOf()[0]);
    }

    @Test
    void menteesWhoWeighDifferentlyAreSolvedAroundToo() {
        var world = new World();
        var mentors = List.of(world.mentor("Ana", 2), world.mentor("Ben", 2));
        var heavy = world.mentee("Heavy");
        heavy.getMenteeProfile().setLoad(2);
        world.mentee("One");
        world.mentee("Two");
        var live = live(world);
        var state = LiveState.open(3);
        state.mentorOf()[live.mentee(heavy)] = live.mentor(mentors.get(1));
        state.locked().set(live.mentee(heavy));
        assertFalse(live.isExact());
        assertArrayEquals(new int[] { 1, 0, 0 }, live.settle(state, null).mentorOf());
        state.closed().set(0);
        assertArrayEquals(new int[] { 1, -1, -1 }, live.settle(state, null).mentorOf());
    }
}
