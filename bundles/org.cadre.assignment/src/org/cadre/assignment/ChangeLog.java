/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds out who moved since the last time, and keeps the totals. */
final class ChangeLog {

    private final Market market;
    private long[] known;
    private long objective;
    private int unplaced;

    ChangeLog(Market market) {
        this.market = market;
        known = new long[market.problem.sources()];
        for (int source = 0; source < known.length; source++) {
            known[source] = market.seats.pairOf(source);
            count(source, known[source], 1);
        }
        market.seats.takeNotes();
    }

    long objective() {
        return objective;
    }

    int unplaced() {
        return unplaced;
    }

    /** Counts a source in who stays out so far, or out again. */
    void present(int source, boolean present) {
        count(source, Seats.NO_PAIR, present ? 1 : -1);
    }

    /** Counts in a source who is new and stays out so far. */
    void join(int source) {
        if (source == known.length) {
            known = Arrays.copyOf(known, source + (source >> 3) + 4);
        }
        known[source] = Seats.NO_PAIR;
        present(source, true);
    }

    /** Tells what happened since these totals, and takes it as known. */
    Change since(long formerObjective, int formerUnplaced) {
        var moves = new ArrayList<Move>();
        for (int source : market.seats.takeNoted()) {
            long now = market.seats.pairOf(source);
            if (now != known[source]) {
                if (target(now) != target(known[source])) {
                    moves.add(new Move(source, target(known[source]), target(now)));
                }
                count(source, known[source], -1);
                count(source, now, 1);
                known[source] = now;
            }
        }
        return change(formerObjective, formerUnplaced, moves);
    }

    private Change change(long formerObjective, int formerUnplaced, List<Move> moves) {
        return new Change(objective - formerObjective, unplaced - formerUnplaced, moves);
    }

    private void count(int source, long pair, int sign) {
        if (pair != Seats.NO_PAIR) {
            objective += sign * EdgeTable.cost(pair);
        } else if (market.problem.mustBePlaced(source)) {
            unplaced += sign;
        } else {
            objective += sign * market.problem.unassignedCost(source);
        }
    }

    private static int target(long pair) {
        return pair == Seats.NO_PAIR ? MatchResult.UNASSIGNED : EdgeTable.target(pair);
    }
}
