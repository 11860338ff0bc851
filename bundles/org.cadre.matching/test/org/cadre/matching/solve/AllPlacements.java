/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.cadre.matching.testing.World;

/** Every placement of a small world that rules and caseloads allow. */
final class AllPlacements {

    final MatchInput input;
    final Loads loads;
    private final Scoring scoring;
    private final int[] places;
    private final List<int[]> all = new ArrayList<>();

    AllPlacements(World world) {
        input = MatchInput.of(world.program, World.DAY, world.mentors, world.mentees, world.mentorships);
        scoring = new Scoring(World.TERMS, world.policy, input.context());
        loads = new Loads(input, world.policy.caseloads());
        places = loads.caseload().places();
        from(0, new int[input.free().length]);
    }

    private void from(int row, int[] mentorOf) {
        if (row == mentorOf.length) {
            all.add(mentorOf.clone());
            return;
        }
        mentorOf[row] = -1;
        from(row + 1, mentorOf);
        for (int mentor = 0; mentor < places.length; mentor++) {
            if (places[mentor] > 0 && scoring.score(mentor, input.free()[row]) != Scoring.REFUSED) {
                places[mentor]--;
                mentorOf[row] = mentor;
                from(row + 1, mentorOf);
                places[mentor]++;
            }
        }
    }

    /** The mentor of each row, or -1. */
    List<int[]> all() {
        return all;
    }

    int matched(int[] mentorOf) {
        return (int) Arrays.stream(mentorOf).filter(mentor -> mentor >= 0).count();
    }

    int cost(int[] mentorOf, int row) {
        return mentorOf[row] < 0 ? 10_000 : 10_000 - scoring.rating(mentorOf[row], input.free()[row]);
    }

    /** 10,000 minus score of each pair, and so much for everyone who waits. */
    long objective(int[] mentorOf, long unmatched) {
        long sum = 0;
        for (int row = 0; row < mentorOf.length; row++) {
            sum += mentorOf[row] < 0 ? unmatched : cost(mentorOf, row);
        }
        return sum;
    }

    /** The lowest score of a pair; more than any if there is none. */
    int lowest(int[] mentorOf) {
        int lowest = Integer.MAX_VALUE;
        for (int row = 0; row < mentorOf.length; row++) {
            lowest = mentorOf[row] < 0 ? lowest : Math.min(lowest, 10_000 - cost(mentorOf, row));
        }
        return lowest;
    }
}
