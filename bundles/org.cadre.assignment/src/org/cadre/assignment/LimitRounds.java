/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/** Solves a limited problem at given prices of its limits, each time beginning with the answer before. */
final class LimitRounds {

    private final LimitedProblem limited;
    private final Weighing weighing;
    private final Pulse pulse;
    private long[] prices;
    private int[] targets;
    private int count;

    /** Begins with an optimum that does not look at the limits. */
    LimitRounds(LimitedProblem limited, Weighing weighing, MatchResult optimum, Pulse pulse) {
        this.limited = limited;
        this.weighing = weighing;
        this.pulse = pulse;
        prices = new long[limited.problem().targets()];
        targets = new int[limited.problem().sources()];
        for (int target = 0; target < prices.length; target++) {
            prices[target] = optimum.price(target) * weighing.scale();
        }
        for (int source = 0; source < targets.length; source++) {
            targets[source] = optimum.target(source);
        }
    }

    int count() {
        return count;
    }

    /** Solves at these prices; null if cancelled. */
    LimitRound solve(long[] limitPrices) {
        count++;
        var problem = weighing.weigh(weighing.weights(limitPrices));
        var market = new Rematch(pulse).settle(problem, prices, targets);
        if (pulse.cancelled()) {
            return null;
        }
        prices = market.price;
        targets = targets(market);
        long[] utilities = Utilities.of(problem, prices);
        long[] breaches = LimitRound.breaches(limited, LimitRound.edges(limited.problem(), targets));
        long bound = Bounds.of(problem, market.price, utilities, weighing.allowance(limitPrices));
        return new LimitRound(limitPrices.clone(), prices.clone(), targets.clone(), utilities,
                Math.ceilDiv(bound, weighing.scale()), breaches);
    }

    static int[] targets(Market market) {
        int[] targets = new int[market.problem.sources()];
        for (int source = 0; source < targets.length; source++) {
            long pair = market.seats.pairOf(source);
            targets[source] = pair == Seats.NO_PAIR ? MatchResult.UNASSIGNED : EdgeTable.target(pair);
        }
        return targets;
    }
}
