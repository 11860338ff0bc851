/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

import org.cadre.assignment.AdaptiveSolver;
import org.cadre.assignment.Progress;
import org.cadre.assignment.SlateProblem;
import org.cadre.assignment.SlateSolver;
import org.cadre.matching.talks.Slate;
import org.cadre.matching.talks.SlateProposal;
import org.cadre.matching.talks.SlateTerms;
import org.cadre.matching.testing.RandomWorld;
import org.cadre.matching.testing.World;
import org.cadre.model.Educator;
import org.cadre.model.MentorshipStatus;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;

class SlateTaskTest {

    private static final int MISSING = 100_000;

    private static SlateProposal slates(World world, SlateTerms terms) throws CoreException {
        return new Matcher(World.TERMS).slates(world.program, World.DAY, world.mentors, world.mentees,
                world.mentorships, world.policy, terms).run(null);
    }

    /** The numbers of a world, all pairs that may be. */
    private static final class Numbers {

        private final MatchInput input;
        private final Scoring scoring;
        private final Caseload caseload;
        private final int[] talks;
        private final int size;

        Numbers(World world, SlateTerms terms) {
            input = MatchInput.of(world.program, World.DAY, world.mentors, world.mentees, world.mentorships);
            scoring = new Scoring(World.TERMS, world.policy, input.context());
            caseload = new Loads(input).caseload();
            talks = Arrays.stream(caseload.places()).map(terms::talks).toArray();
            size = terms.size();
        }

        boolean may(int mentor, int row) {
            return talks[mentor] > 0 && caseload.fits(mentor, row)
                    && scoring.score(mentor, input.free()[row]) != Scoring.REFUSED;
        }

        int cost(int mentor, int row) {
            return 10_000 - scoring.score(mentor, input.free()[row]);
        }

        /** The least that slates can cost, by trying every set of mentors for each mentee in turn. */
        long least(int row, int[] room) {
            if (row == input.free().length) {
                return 0;
            }
            long best = Long.MAX_VALUE;
            for (int set = 0; set < 1 << talks.length; set++) {
                int chosen = set;
                int[] left = room.clone();
                boolean may = Integer.bitCount(set) <= size;
                long cost = missing(size - Integer.bitCount(set));
                int[] with = IntStream.range(0, talks.length).filter(m -> (chosen >> m & 1) > 0).toArray();
                for (int mentor : with) {
                    may &= may(mentor, row) && --left[mentor] >= 0;
                    cost += may ? cost(mentor, row) : 0;
                }
                best = may ? Math.min(best, cost + least(row + 1, left)) : best;
            }
            return best;
        }

        private static long missing(int places) {
            return (long) MISSING * places * (places + 1) / 2;
        }

        /** All pairs at once. */
        SlateProblem whole() {
            int rows = input.free().length;
            int[][] mentors = new int[rows][];
            int[][] costs = new int[rows][];
            for (int row = 0; row < rows; row++) {
                int one = row;
                mentors[row] = IntStream.range(0, talks.length).filter(m -> may(m, one)).toArray();
                costs[row] = Arrays.stream(mentors[row]).map(m -> cost(m, one)).toArray();
            }
            return new SlateProblem(size, MISSING, talks, mentors, costs);
        }

        /** Nobody meets somebody twice, nor somebody whom a rule refuses, and nobody has too many talks. */
        void check(SlateProposal proposal) {
            var counts = new HashMap<Educator, Integer>();
            for (int row = 0; row < input.free().length; row++) {
                var slate = proposal.slates().get(row);
                assertEquals(input.context().mentees().get(input.free()[row]), slate.mentee());
                var mentors = slate.meetings().stream().map(Slate.Meeting::mentor).toList();
                assertTrue(mentors.size() <= size);
                assertEquals(mentors.size(), mentors.stream().distinct().count());
                for (var meeting : slate.meetings()) {
                    int mentor = input.context().mentors().indexOf(meeting.mentor());
                    assertTrue(may(mentor, row));
                    assertEquals(scoring.score(mentor, input.free()[row]), meeting.score());
                    counts.merge(meeting.mentor(), 1, Integer::sum);
                }
            }
            counts.forEach((mentor, count) ->
                    assertTrue(count <= talks[input.context().mentors().indexOf(mentor)]));
        }
    }

    @Test
    void slatesOfSmallWorldsAreTheBestOfAll() throws CoreException {
        for (int seed = 0; seed < 60; seed++) {
            var world = RandomWorld.of(seed, 5, 4);
            var terms = new SlateTerms(1 + seed % 3, seed % 4 == 3 ? 2 : 0, 30, null);
            var numbers = new Numbers(world, terms);
            var proposal = slates(world, terms);
            numbers.check(proposal);
            assertEquals(numbers.least(0, numbers.talks), proposal.objective(), "seed " + seed);
            assertTrue(proposal.isOptimal());
        }
    }

    @Test
    void whatIsLookedAtFirstSufficesForTheBestOfAllPairs() throws CoreException {
        int scarce = 0;
        for (int seed = 0; seed < 12; seed++) {
            var world = RandomWorld.of(seed, 60, 70);
            var terms = new SlateTerms(2, seed % 2, 30, null);
            var numbers = new Numbers(world, terms);
            var proposal = slates(world, terms);
            numbers.check(proposal);
            var whole = new SlateSolver(new AdaptiveSolver()).solve(numbers.whole(), Progress.NONE);
            assertEquals(whole.objective(), proposal.objective(), "seed " + seed);
            scarce += proposal.talks() < 2 * proposal.slates().size() ? 1 : 0;
        }
        assertTrue(scarce > 2, "talks were scarce in some: " + scarce);
    }

    @Test
    void whoIsDecidedTakesNoTalks() throws CoreException {
        var world = new World();
        var ana = world.mentor("Ana", 1);
        var ben = world.mentor("Ben", 1);
        var eve = world.mentee("Eve");
        var fay = world.mentee("Fay");
        var locked = world.pair(ana, eve, MentorshipStatus.PROPOSED);
        locked.setLocked(true);
        var slates = slates(world, SlateTerms.PRESET).slates();
        assertEquals(1, slates.size(), "who is locked meets nobody");
        assertEquals(fay, slates.getFirst().mentee());
        assertEquals(List.of(ben), slates.getFirst().meetings().stream().map(Slate.Meeting::mentor)
                .toList(), "and the mentor of a locked pair has no room");
    }

    @Test
    void aLargeDistrictIsDoneSoon() throws CoreException {
        var world = RandomWorld.of(5, 250, 400);
        var proposal = assertTimeout(Duration.ofSeconds(20), () -> slates(world, SlateTerms.PRESET));
        new Numbers(world, SlateTerms.PRESET).check(proposal);
        assertTrue(proposal.isOptimal());
    }
}
