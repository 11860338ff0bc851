/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.why;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.cadre.core.match.PairScorer;
import org.cadre.core.program.Mentorships;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.proposal.ScorePart;
import org.cadre.matching.solve.Matcher;
import org.cadre.matching.solve.Scoring;
import org.cadre.matching.testing.RandomWorld;
import org.cadre.matching.testing.World;
import org.cadre.model.Educator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said would cost so much costs exactly that, as solving from scratch shows. */
class ExplainerTest {

    static Stream<Long> seeds() {
        return new Random(20261122).longs(300).boxed();
    }

    private static World world(long seed) {
        var random = new Random(seed);
        var world = RandomWorld.of(seed, 1 + random.nextInt(12), random.nextInt(24));
        var preset = world.policy;
        int[] unmatched = { 0, 4_000, 100_000 };
        world.policy = new Policy(preset.name(), preset.description(), preset.rules(), preset.criteria(),
                unmatched[random.nextInt(3)], 1 + random.nextInt(4));
        return world;
    }

    static Explainer explainer(World world, Educator asked) {
        return new Explainer(new Matcher(World.TERMS).examine(world.program, World.DAY, world.mentors,
                world.mentees, world.mentorships, world.policy, asked), null);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void forcedCostsAreThoseOfSolvingAgain(long seed) {
        var world = world(seed);
        var cold = new Cold(world, world.scoring());
        var explainer = explainer(world, null);
        var random = new Random(seed);
        for (var mentee : cold.free()) {
            var why = explainer.pair(mentee).orElseThrow();
            assertEquals(why.score(), why.parts().stream().mapToInt(ScorePart::contribution).sum());
            var costs = why.options().stream().mapToLong(option -> option.effect().cost()).toArray();
            var best = cold.alternatives(mentee, why.mentor().orElse(null));
            assertArrayEquals(Arrays.copyOf(best, Math.min(3, best.length)), costs);
            why.options().forEach(option -> check(why, option));
            if (random.nextInt(4) == 0) {
                whyNot(explainer, cold, mentee, world.mentors.get(random.nextInt(world.mentors.size())));
            }
        }
    }

    private static void check(PairWhy why, Option option) {
        if (why.mentor().isPresent()) {
            assertEquals(option.score() - why.score(),
                    option.differences().stream().mapToInt(Difference::more).sum());
        }
        assertTrue(option.effect().exact());
        assertEquals(Optional.of(option.mentor()), option.effect().moves().getFirst().to());
        assertEquals(why.mentee(), option.effect().moves().getFirst().mentee());
    }

    private static void whyNot(Explainer explainer, Cold cold, Educator mentee, Educator mentor) {
        var forced = cold.forced(mentee, mentor);
        switch (explainer.whyNot(mentee, mentor)) {
            case WhyNot.Paired same -> assertEquals(forced.getAsLong(), cold.objective());
            case WhyNot.Refused refused -> {
                assertTrue(!refused.rules().isEmpty());
                refused.exception().ifPresent(effect ->
                        assertEquals(forced.getAsLong() - cold.objective(), effect.cost()));
            }
            case WhyNot.Beaten beaten -> assertEquals(forced.getAsLong() - cold.objective(),
                    beaten.option().effect().cost());
            case WhyNot.NoPlace full -> assertTrue(forced.isEmpty());
            case WhyNot.Away away -> throw new AssertionError(away);
            case WhyNot.Outside outside -> throw new AssertionError(outside);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void movesAddUpToTheEffect(long seed) {
        var world = world(seed);
        var scoring = world.scoring();
        var cold = new Cold(world, scoring);
        var explainer = explainer(world, null);
        cold.free().stream().limit(5)
                .flatMap(mentee -> explainer.pair(mentee).orElseThrow().options().stream())
                .map(Option::effect).forEach(effect -> addUp(world, scoring, effect));
    }

    private static void addUp(World world, Scoring scoring, Effect effect) {
        long cost = 0;
        int matched = 0;
        var places = new HashMap<Educator, Integer>();
        for (var move : effect.moves()) {
            cost += cost(world, scoring, move.mentee(), move.to())
                    - cost(world, scoring, move.mentee(), move.from());
            matched += (move.to().isPresent() ? 1 : 0) - (move.from().isPresent() ? 1 : 0);
            move.to().ifPresent(mentor -> places.merge(mentor, 1, Integer::sum));
            move.from().ifPresent(mentor -> places.merge(mentor, -1, Integer::sum));
        }
        assertEquals(effect.cost(), cost);
        assertEquals(effect.matched(), matched);
        assertEquals(effect.cost(), -effect.score()
                - (long) effect.matched() * (world.policy.unmatchedCost() - PairScorer.FULL));
        assertTrue(effect.moves().stream().map(Move::mentee).distinct().count() == effect.moves().size());
    }

    private static long cost(World world, Scoring scoring, Educator mentee, Optional<Educator> mentor) {
        return mentor.map(m -> (long) PairScorer.FULL
                - scoring.rating(world.mentors.indexOf(m), world.mentees.indexOf(mentee)))
                .orElse((long) world.policy.unmatchedCost());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onePlaceMoreSavesWhatThePriceSays(long seed) {
        var world = world(seed);
        var cold = new Cold(world, world.scoring());
        var explainer = explainer(world, null);
        for (var contest : explainer.contests()) {
            long saved = cold.objective() - cold.withOnePlaceMore(contest.mentor());
            assertEquals(saved, contest.price());
        }
        for (var mentor : world.mentors.subList(0, Math.min(2, world.mentors.size()))) {
            var contest = explainer.contest(mentor).orElseThrow();
            assertEquals(-contest.price(), contest.onePlace().orElseThrow().cost());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rulesGainWhatSolvingWithoutThemGains(long seed) {
        var world = world(seed);
        long now = new Cold(world, world.scoring()).objective();
        for (var gain : explainer(world, null).rules(Optional.empty()).gains()) {
            var without = new Cold(world, world.scoring().without(gain.rule()));
            assertEquals(without.objective() - now, gain.effect().cost());
            assertTrue(gain.effect().cost() <= 0);
            assertTrue(gain.effect().cost() == 0 || !gain.breaking().isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDecidedPairIsAskedAboutAsIfItCouldMove(long seed) {
        var world = world(seed);
        var held = Mentorships.committed(world.mentorships, World.DAY).stream()
                .filter(pair -> world.mentees.contains(pair.getMentee())).findFirst();
        if (held.isEmpty()) {
            return;
        }
        var mentee = held.get().getMentee();
        var why = explainer(world, mentee).pair(mentee);
        why.ifPresent(pair -> {
            assertEquals(Optional.of(held.get()), pair.decided());
            assertEquals(Optional.of(held.get().getMentor()), pair.mentor());
            assertTrue(pair.options().stream().allMatch(option -> option.effect().exact()));
        });
        assertEquals(List.of(), explainer(world, null).pair(mentee).stream().toList());
    }
}
