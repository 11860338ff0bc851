/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.studio;

import java.util.List;

import org.cadre.matching.proposal.MatchedPair;

/**
 * What a decision brings about.
 *
 * @param draft the decision
 * @param mentorOf the mentor of each mentee afterwards, by number
 * @param moved everybody who moves, the one decided about included, in the order of mentees
 * @param pairs the pairs that are new, explained
 * @param scoreChange by how much the sum of all scores grows, in hundredths of a point
 * @param waitingChange how many more wait for a mentor
 * @param gap by how much another choice could be better at most; 0 if it is proven that none is
 * @param unsettled how many would move without the decision, because people or pairs changed since the match
 */
public record Shift(Draft draft, int[] mentorOf, List<Moved> moved, List<MatchedPair> pairs, long scoreChange,
        int waitingChange, long gap, int unsettled) {

    /** Copies the lists. */
    public Shift {
        moved = List.copyOf(moved);
        pairs = List.copyOf(pairs);
    }

    /** Whether it is proven that nothing better is possible, given all decisions that hold. */
    public boolean isBest() {
        return draft.live().isExact() && gap == 0 && unsettled == 0;
    }

    /** Whom it moves besides those about whom it was decided. */
    public List<Moved> others() {
        return moved.stream().filter(m -> !draft.isAbout(m.mentee())).toList();
    }
}
