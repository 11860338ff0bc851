/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * What the coordinator has decided, and with whom everybody is at present, by the numbers of a {@link
 * LiveMatch}. To be changed only by whoever made it.
 *
 * @param mentorOf the present mentor of each mentee, or {@link #NOBODY}
 * @param locked the mentees who must stay where they are
 * @param out the mentees who are not to be matched
 * @param closed the mentors who get nobody but those locked to them
 * @param vetoes the pairs that must not be
 */
public record LiveState(int[] mentorOf, BitSet locked, BitSet out, BitSet closed, Set<Ban> vetoes) {

    /** The mentor of a mentee who has none. */
    public static final int NOBODY = Placement.NOBODY;

    /**
     * Two who must not be a pair.
     *
     * @param mentee the mentee's number
     * @param mentor the mentor's number
     */
    public record Ban(int mentee, int mentor) {
    }

    /** Nobody has a mentor and nothing is decided. */
    public static LiveState open(int mentees) {
        int[] nobody = new int[mentees];
        Arrays.fill(nobody, NOBODY);
        return new LiveState(nobody, new BitSet(), new BitSet(), new BitSet(), new HashSet<>());
    }

    /** A copy of its own. */
    public LiveState copy() {
        return new LiveState(mentorOf.clone(), (BitSet) locked.clone(), (BitSet) out.clone(),
                (BitSet) closed.clone(), new HashSet<>(vetoes));
    }

    /** The same decisions with everybody where these mentors say. */
    public LiveState with(int[] others) {
        var copy = copy();
        System.arraycopy(others, 0, copy.mentorOf, 0, others.length);
        return copy;
    }

    /** Whether the mentee is fixed to her mentor; whoever is left out or kept from him is not. */
    boolean holds(int mentee) {
        return locked.get(mentee) && !out.get(mentee) && mentorOf[mentee] != NOBODY
                && !vetoes.contains(new Ban(mentee, mentorOf[mentee]));
    }

    /** Whether the two may be a pair as far as decisions go. */
    boolean allows(int mentee, int mentor) {
        return !closed.get(mentor) && !vetoes.contains(new Ban(mentee, mentor));
    }

    /** How many mentees are fixed to each mentor. */
    int[] lockedAt(int mentors) {
        int[] counts = new int[mentors];
        for (int mentee = 0; mentee < mentorOf.length; mentee++) {
            if (holds(mentee)) {
                counts[mentorOf[mentee]]++;
            }
        }
        return counts;
    }
}
