/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.kernel;

import java.util.stream.IntStream;

/**
 * Tries everything that could still be cheaper than the best known, session by session, way by way. Ends with
 * the optimum and its proof in small problems; in others the nodes do not suffice, and the board stays as it
 * was or is better.
 */
final class ExactSearch {

    private final Board board;
    private final PlacementProblem problem;
    private final Pulse pulse;
    private final long[] rest;
    private final int[] order;
    private Board.Snapshot best;
    private long nodes;

    ExactSearch(Board board, Pulse pulse) {
        this.board = board;
        this.pulse = pulse;
        problem = board.problem();
        order = IntStream.range(0, problem.sessions()).boxed()
                .sorted((a, b) -> Integer.compare(times(a), times(b))).mapToInt(Integer::intValue).toArray();
        rest = new long[order.length + 1];
        for (int i = order.length - 1; i >= 0; i--) {
            rest[i] = rest[i + 1] + saves(order[i]);
        }
        best = board.snapshot();
    }

    /** Searches with so many nodes at most; whether the board has the proven optimum then. */
    boolean search(long mostNodes) {
        nodes = mostNodes;
        for (int session : order) {
            board.remove(session);
        }
        boolean done = settle(0);
        board.restore(best);
        return done;
    }

    /** Whether all that follows was tried. */
    private boolean settle(int index) {
        if (nodes-- <= 0 || pulse.stopped()) {
            return false;
        }
        if (board.cost() - rest[index] >= best.cost()) {
            return true;
        }
        if (index == order.length) {
            best = board.snapshot();
            return true;
        }
        int session = order[index];
        boolean all = true;
        for (int i = problem.firstTime(session); i < problem.endTime(session) && all; i++) {
            int time = problem.byCost[i];
            int needs = problem.endNeed(time) - problem.firstNeed(time);
            all = ways(index, session, time, new int[needs], 0);
        }
        return all && settle(index + 1);
    }

    private boolean ways(int index, int session, int time, int[] chosen, int need) {
        if (need == chosen.length) {
            board.put(session, time, chosen, 0);
            boolean all = !board.fits() || settle(index + 1);
            board.remove(session);
            return all;
        }
        int number = problem.firstNeed(time) + need;
        boolean all = true;
        for (int way = problem.firstWay(number); way < problem.endWay(number) && all; way++) {
            chosen[need] = way;
            all = nodes-- > 0 && ways(index, session, time, chosen, need + 1);
        }
        return all;
    }

    private int times(int session) {
        return problem.endTime(session) - problem.firstTime(session);
    }

    /** How much placing the session can lower the cost at most. */
    private int saves(int session) {
        if (times(session) == 0) {
            return 0;
        }
        int cheapest = problem.byCost[problem.firstTime(session)];
        return Math.max(0, problem.unplaced[session] - problem.least[cheapest]);
    }
}
