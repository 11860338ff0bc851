/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/**
 * Solves a problem that differs little from one whose optimum is known, only in costs: begins with the prices
 * and pairs of that one, takes the seats of those who no longer pay the least, and mends what that left. The
 * less the costs have changed, the less there is to mend; the answer is exact in any case.
 */
final class Rematch {

    private final Pulse pulse;

    Rematch(Pulse pulse) {
        this.pulse = pulse;
    }

    /**
     * Settles the problem.
     *
     * @param prices of the targets to begin with
     * @param targets of the sources to begin with, or {@link MatchResult#UNASSIGNED}
     * @return the settled market, or an unsettled one after a cancellation
     */
    Market settle(MatchProblem problem, long[] prices, int[] targets) {
        var market = new Market(problem);
        System.arraycopy(prices, 0, market.price, 0, prices.length);
        var waiting = new IntRing(problem.sources());
        for (int source = 0; source < targets.length; source++) {
            if (!market.locked(source) && !keepsSeat(market, source, targets[source])) {
                waiting.add(source);
            }
        }
        if (insert(market, waiting)) {
            fillHoles(market);
        }
        return market;
    }

    /** Seats the source where she was if nothing is cheaper, or leaves her out if that is cheapest. */
    private static boolean keepsSeat(Market market, int source, int target) {
        long least = market.least(source);
        if (target == MatchResult.UNASSIGNED) {
            return least == market.problem.unassignedCost(source);
        }
        int edge = market.edges.find(source, target);
        if (edge == MatchProblem.NO_EDGE || market.edges.cost(edge) + market.price[target] > least
                || !market.seats.hasRoom(target)) {
            return false;
        }
        market.seats.sit(market.seats.takeFree(target), source, edge, market.price[target]);
        return true;
    }

    private boolean insert(Market market, IntRing waiting) {
        var search = new PathSearch(market);
        while (!waiting.isEmpty()) {
            if (!search.insert(waiting.remove(), pulse)) {
                return false;
            }
            pulse.step();
        }
        return !pulse.cancelled();
    }

    private void fillHoles(Market market) {
        HoleSearch search = null;
        for (int target = 0; target < market.price.length; target++) {
            while (market.hasHole(target) && !pulse.cancelled()) {
                search = search == null ? new HoleSearch(market) : search;
                search.fill(target, pulse);
            }
        }
    }
}
