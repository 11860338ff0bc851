/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Random;

/** Decides at random what a coordinator might. */
final class RandomDecisions {

    private RandomDecisions() {
    }

    /** One decision more, or less, also pairs that rules refuse. */
    static LiveState any(Random random, LiveMatch live, LiveState before) {
        return next(random, live, before, true);
    }

    /** One decision more, or less, without pairs that rules refuse. */
    static LiveState allowed(Random random, LiveMatch live, LiveState before) {
        return next(random, live, before, false);
    }

    private static LiveState next(Random random, LiveMatch live, LiveState before, boolean refused) {
        var state = before.copy();
        int mentee = random.nextInt(Math.max(1, live.mentees().size()));
        int mentor = random.nextInt(live.mentors().size());
        switch (random.nextInt(8)) {
            case 0 -> state.locked().set(mentee, state.mentorOf()[mentee] != LiveState.NOBODY);
            case 1 -> state.locked().clear(mentee);
            case 2, 3 -> {
                if (refused || live.refusal(mentee, mentor).isEmpty()) {
                    choose(live, state, mentee, mentor);
                }
            }
            case 4 -> veto(state, mentee, random.nextBoolean() ? mentor : state.mentorOf()[mentee]);
            case 5 -> state.vetoes().removeIf(ban -> random.nextInt(3) == 0);
            case 6 -> state.out().flip(mentee);
            default -> state.closed().flip(mentor);
        }
        return state;
    }

    private static void choose(LiveMatch live, LiveState state, int mentee, int mentor) {
        if (live.fits(mentee, mentor) && live.hasRoom(mentor, mentee, state)) {
            state.vetoes().remove(new LiveState.Ban(mentee, mentor));
            state.mentorOf()[mentee] = mentor;
            state.locked().set(mentee);
        }
    }

    private static void veto(LiveState state, int mentee, int mentor) {
        if (mentor != LiveState.NOBODY) {
            state.vetoes().add(new LiveState.Ban(mentee, mentor));
            if (state.mentorOf()[mentee] == mentor) {
                state.locked().clear(mentee);
            }
        }
    }
}
