/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import org.cadre.matching.testing.World;
import org.cadre.model.Educator;

/** Finds the least objective by trying everything. */
final class BruteForce {

    private final Scoring scoring;
    private final MatchInput input;
    private final Caseload caseload;
    private final int unmatchedCost;
    private int forcedMentor = -1;
    private int forcedMentee = -1;

    private BruteForce(World world) {
        input = MatchInput.of(world.program, World.DAY, world.mentors, world.mentees, world.mentorships);
        scoring = new Scoring(World.TERMS, world.policy, input.context());
        caseload = new Loads(input).caseload();
        unmatchedCost = world.policy.unmatchedCost();
    }

    static long objective(World world) {
        var force = new BruteForce(world);
        return force.best(0, new double[force.caseload.mentors()]);
    }

    /** The least objective if these two must be a pair. */
    static long objectiveWith(World world, Educator mentor, Educator mentee) {
        var force = new BruteForce(world);
        force.forcedMentor = force.input.context().mentors().indexOf(mentor);
        force.forcedMentee = force.input.context().mentees().indexOf(mentee);
        return force.best(0, new double[force.caseload.mentors()]);
    }

    private boolean isPossible(int mentor, int mentee) {
        return mentee != forcedMentee || mentor == forcedMentor;
    }

    private long best(int row, double[] used) {
        if (row == input.free().length) {
            return 0;
        }
        double load = caseload.load(row);
        boolean forced = input.free()[row] == forcedMentee;
        long best = forced ? Integer.MAX_VALUE : unmatchedCost + best(row + 1, used);
        for (int mentor = 0; mentor < used.length; mentor++) {
            int score = scoring.score(mentor, input.free()[row]);
            boolean possible = isPossible(mentor, input.free()[row]);
            if (possible && score != Scoring.REFUSED && caseload.holds(mentor, used[mentor] + load)) {
                used[mentor] += load;
                best = Math.min(best, 10_000 - score + best(row + 1, used));
                used[mentor] -= load;
            }
        }
        return best;
    }
}
