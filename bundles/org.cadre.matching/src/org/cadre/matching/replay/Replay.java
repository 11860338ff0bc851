/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.replay;

import java.util.List;

/**
 * What came of solving a run again.
 *
 * @param mentees how many mentees were to be placed
 * @param matched how many got a mentor, when solved again
 * @param different mentees who got another mentor, or none, than the run gave them
 * @param record whether the pairs that the run lists are those that the snapshot says it found, as far as the
 *            people still have records
 * @param objective what the run made small
 * @param objectiveAgain the same when solved again
 * @param optimal whether the run was proven to be the best
 * @param optimalAgain whether it is proven again, among the pairs of the snapshot
 * @param sameData whether the program's people and pairs are today what the run saw
 * @param pairs the pairs of the run, as found again
 */
public record Replay(int mentees, int matched, List<Different> different, boolean record, long objective,
        long objectiveAgain, boolean optimal, boolean optimalAgain, boolean sameData, List<Pair> pairs) {

    /** Copies the lists. */
    public Replay {
        different = List.copyOf(different);
        pairs = List.copyOf(pairs);
    }

    /** Whether pairs, objective and proof are those of the run. */
    public boolean isEqual() {
        return different.isEmpty() && record && objective == objectiveAgain && optimal == optimalAgain;
    }

    /** A pair by the identities of the two; the mentor is empty for somebody who waits. */
    public record Pair(String mentee, String mentor, boolean held) {
    }

    /** A mentee with another mentor than the run gave her; empty for none. */
    public record Different(String mentee, String then, String again) {
    }
}
