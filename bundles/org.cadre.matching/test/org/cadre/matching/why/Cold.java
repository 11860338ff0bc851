/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.why;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import org.cadre.assignment.MatchProblem;
import org.cadre.assignment.MatchProblemBuilder;
import org.cadre.assignment.Progress;
import org.cadre.assignment.ShortestPathSolver;
import org.cadre.core.match.PairScorer;
import org.cadre.core.people.Employments;
import org.cadre.core.program.Mentorships;
import org.cadre.matching.solve.Scoring;
import org.cadre.matching.testing.World;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;

/** Solves a world from scratch with all pairs, sharing nothing with the explanations but the scoring. */
final class Cold {

    private final World world;
    private final Scoring scoring;
    private final List<Educator> free;
    private final int[] places;

    Cold(World world, Scoring scoring) {
        this.world = world;
        this.scoring = scoring;
        var committed = Mentorships.committed(world.mentorships, World.DAY);
        var settled = committed.stream().map(Mentorship::getMentee).toList();
        free = world.mentees.stream().filter(m -> !settled.contains(m))
                .filter(m -> !Employments.isOnLeave(m, World.DAY)).toList();
        places = world.mentors.stream().mapToInt(mentor -> (int) Math.max(0,
                mentor.getMentorProfile().getCaseloadLimit()
                        - committed.stream().filter(pair -> pair.getMentor() == mentor).count()))
                .toArray();
    }

    List<Educator> free() {
        return free;
    }

    private MatchProblemBuilder problem(int[] capacities, int unmatched) {
        var builder = MatchProblem.builder(free.size(), capacities.length).capacities(capacities)
                .unassignedCosts(unmatched);
        for (int row = 0; row < free.size(); row++) {
            for (int mentor = 0; mentor < capacities.length; mentor++) {
                int score = scoring.score(mentor, world.mentees.indexOf(free.get(row)));
                if (score != Scoring.REFUSED) {
                    builder.edge(row, mentor, PairScorer.FULL - score);
                }
            }
        }
        return builder;
    }

    private static long solve(MatchProblemBuilder builder) {
        return new ShortestPathSolver().solve(builder.build(), Progress.NONE).objective();
    }

    long objective() {
        return solve(problem(places, world.policy.unmatchedCost()));
    }

    long withOnePlaceMore(Educator mentor) {
        int[] more = places.clone();
        more[world.mentors.indexOf(mentor)]++;
        return solve(problem(more, world.policy.unmatchedCost()));
    }

    /** The objective with that pair, whatever the rules say; empty if the mentor has no place. */
    OptionalLong forced(Educator mentee, Educator mentor) {
        int giver = world.mentors.indexOf(mentor);
        if (places[giver] == 0) {
            return OptionalLong.empty();
        }
        int row = free.indexOf(mentee);
        var builder = problem(places, world.policy.unmatchedCost()).keepCheapestEdges();
        builder.edge(row, giver, PairScorer.FULL - scoring.rating(giver, world.mentees.indexOf(mentee)));
        return OptionalLong.of(solve(builder.lock(row, giver)));
    }

    /** The costs of all pairs of the mentee that the rules allow, other than her own, the least first. */
    long[] alternatives(Educator mentee, Educator own) {
        long now = objective();
        return IntStream.range(0, places.length).filter(mentor -> world.mentors.get(mentor) != own)
                .filter(mentor -> scoring.score(mentor, world.mentees.indexOf(mentee)) != Scoring.REFUSED)
                .mapToObj(mentor -> forced(mentee, world.mentors.get(mentor)))
                .filter(OptionalLong::isPresent).mapToLong(cost -> cost.getAsLong() - now).sorted().toArray();
    }

    @Override
    public String toString() {
        return free.size() + " mentees, places " + Arrays.toString(places);
    }
}
