/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.cadre.assignment.AdaptiveSolver;
import org.cadre.core.people.PersonName;
import org.cadre.matching.policy.Aim;
import org.cadre.matching.policy.FairnessTerms;
import org.cadre.matching.policy.WaitingTerms;
import org.cadre.matching.proposal.MatchProposal;
import org.cadre.matching.talks.TalkAnswers;
import org.cadre.matching.testing.RandomWorld;
import org.cadre.matching.testing.World;
import org.cadre.matching.waiting.WaitLedger;
import org.cadre.matching.waiting.Waited;
import org.junit.jupiter.api.Test;

/** Who waited before is left over less easily, and nothing else changes. */
class WaitPriorityTest {

    private static final WaitingTerms TERMS = WaitingTerms.PRESET;

    private static MatchInput input(World world) {
        return MatchInput.of(world.program, World.DAY, world.mentors, world.mentees, world.mentorships);
    }

    private static MatchProposal match(World world, WaitLedger ledger) {
        var input = input(world);
        return new MatchTask(new AdaptiveSolver(), world.policy, input,
                new Scoring(World.TERMS, world.policy, input.context()), TalkAnswers.NONE, ledger).run(null);
    }

    private static WaitLedger ledger(World world, Random random) {
        var waited = new ArrayList<Waited>();
        world.mentees.stream().filter(mentee -> random.nextInt(3) > 0).forEach(mentee -> {
            int rounds = 1 + random.nextInt(4);
            int days = random.nextInt(60);
            waited.add(new Waited(mentee, World.DAY.minusDays(days), rounds, days,
                    TERMS.priority(rounds, days)));
        });
        return WaitLedger.of(waited, TERMS);
    }

    /** The least that pairs and those left over can cost, by trying everything. */
    private static long least(World world, int[] extra) {
        var input = input(world);
        var scoring = new Scoring(World.TERMS, world.policy, input.context());
        return least(input, scoring, extra, 0, new Loads(input).caseload().places());
    }

    private static long least(MatchInput input, Scoring scoring, int[] extra, int row, int[] room) {
        if (row == input.free().length) {
            return 0;
        }
        long best = 100_000 + extra[row] + least(input, scoring, extra, row + 1, room);
        for (int mentor = 0; mentor < room.length; mentor++) {
            int score = scoring.score(mentor, input.free()[row]);
            if (score != Scoring.REFUSED && room[mentor] > 0) {
                room[mentor]--;
                best = Math.min(best, 10_000 - score + least(input, scoring, extra, row + 1, room));
                room[mentor]++;
            }
        }
        return best;
    }

    @Test
    void matchesWithPrioritiesAreTheBestOfAll() {
        int differ = 0;
        for (int seed = 0; seed < 60; seed++) {
            var world = RandomWorld.of(seed, 3, 6);
            var ledger = ledger(world, new Random(seed));
            var input = input(world);
            int[] extra = ledger.costs(input.context().mentees(), input.free());
            var proposal = match(world, ledger);
            assertEquals(least(world, extra), proposal.proof().objective(), "seed " + seed);
            assertTrue(proposal.proof().optimal());
            differ += proposal.waiting().equals(match(world, WaitLedger.NONE).waiting()) ? 0 : 1;
        }
        assertTrue(differ > 3, "priorities decided in some: " + differ);
    }

    @Test
    void theNumberOfThoseMatchedIsTheSame() {
        for (int seed = 100; seed < 140; seed++) {
            var world = RandomWorld.of(seed, 8, 20);
            assertEquals(match(world, WaitLedger.NONE).matched(),
                    match(world, ledger(world, new Random(seed))).matched(), "seed " + seed);
        }
    }

    @Test
    void whoWaitedLongerGetsThePlaceAmongEqualsWhateverTheName() {
        for (int first = 0; first < 3; first++) {
            var world = new World();
            world.mentor("Ana", 1);
            var mentees = IntStream.range(0, 3).mapToObj(i -> world.mentee("E" + i)).toList();
            int longest = first;
            var ledger = WaitLedger.of(IntStream.range(0, 3).mapToObj(i -> new Waited(mentees.get(i),
                    World.DAY, 9, i == longest ? 61 : 60, TERMS.most())).toList(), TERMS);
            var proposal = match(world, ledger);
            assertEquals("E" + first, PersonName.show(proposal.pairs().getFirst().mentee()),
                    "one day more, where the bound is reached");
        }
    }

    @Test
    void otherAimsAndFairnessHeedIt() {
        for (var aim : Aim.values()) {
            var world = new World();
            var north = world.school("North");
            world.work(world.mentor("Ana", 1), north, "Math");
            world.work(world.mentee("Eve"), north, "Math");
            var fay = world.mentee("Fay");
            world.work(fay, north, "Math");
            world.policy = world.policy.withAim(aim).withFairness(FairnessTerms.NONE.withMostPerSchool(5));
            var proposal = match(world,
                    WaitLedger.of(List.of(new Waited(fay, World.DAY, 1, 0, 1_000)), TERMS));
            assertEquals(fay, proposal.pairs().getFirst().mentee(), aim.id());
        }
    }

    @Test
    void decisionsGoByTheSamePriorities() throws Exception {
        for (int seed = 0; seed < 20; seed++) {
            var world = RandomWorld.of(seed, 4, 12);
            world.mentorships.clear();
            var ledger = ledger(world, new Random(seed));
            var input = input(world);
            var scoring = new Scoring(World.TERMS, world.policy, input.context());
            var live = new LiveTask(new AdaptiveSolver(), world.policy, input, scoring, ledger,
                    LiveTask.MOST_SOLVED).run(null);
            var proposal = match(world, ledger);
            var settled = live.settle(LiveState.open(live.mentees().size()), null);
            assertEquals(proposal.proof().objective(), settled.objective(), "seed " + seed);
            var solved = new MatchCase(new AdaptiveSolver(), input, world.policy, scoring, null,
                    List.of(), ledger).solve(null);
            assertEquals(proposal.proof().objective(), solved.now().objective(), "seed " + seed);
        }
    }

    @Test
    void priorityIsBoundedAndCanBeOff() {
        assertEquals(1_000, TERMS.priority(1, 0));
        assertEquals(1_200, TERMS.priority(1, 5));
        assertEquals(1_240, TERMS.priority(1, 6), "days count, not only whole weeks");
        assertEquals(3_000, TERMS.priority(9, 200));
        assertEquals(3_099, TERMS.cost(9, 200), "days decide between those who reach the bound");
        assertEquals(0, WaitingTerms.NONE.cost(9, 200));
    }
}
