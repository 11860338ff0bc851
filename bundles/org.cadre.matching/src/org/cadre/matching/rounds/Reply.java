/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rounds;

import java.time.LocalDate;

import org.cadre.matching.model.TalkAnswer;

/**
 * What one side says after a first talk.
 *
 * @param answer yes, maybe or no; none takes back what was said
 * @param rank the other one's place among all whom this side met, 1 for the favorite; 0 for none
 * @param on when; null where nobody said
 */
public record Reply(TalkAnswer answer, int rank, LocalDate on) {

    /** Nothing was said. */
    public static final Reply NONE = new Reply(TalkAnswer.NONE, 0, null);
    /** The last place that makes sense. */
    public static final int MOST_RANK = 1_000;

    /** Where nothing is said there is no order and no day; a no has no place in the order. */
    public Reply {
        rank = answer == TalkAnswer.NONE || answer == TalkAnswer.NO ? 0 : rank;
        on = answer == TalkAnswer.NONE ? null : on;
    }

    /** Whether something was said. */
    public boolean isGiven() {
        return answer != TalkAnswer.NONE;
    }
}
