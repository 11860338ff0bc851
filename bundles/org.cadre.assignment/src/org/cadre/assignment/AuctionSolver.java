/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/**
 * Solves by an auction that ends early and searches that mend what it left. Fast where capacity is tight or
 * short; exact always.
 * <p>
 * The auction brings prices near the optimum and nearly everyone to her place, in steps that are large in
 * comparison to what exactness would need. Then whoever does not sit exactly where she pays least loses her
 * seat, which settles everyone else. {@link PathSearch} brings those who lost it in again, and
 * {@link HoleSearch} fills the seats that stay free at a price. Exactness rests on these two alone: they
 * would mend any prices and any seating that a {@link Sieve} of tolerance 0 passed, only more slowly.
 */
public final class AuctionSolver implements MatchSolver {

    private static final int AUCTION_PERCENT = 60;
    private static final int PATHS_PERCENT = 90;

    @Override
    public MatchResult solve(MatchProblem problem, Progress progress) {
        var pulse = new Pulse(progress, problem.sources());
        var market = new Market(problem);
        var waiting = auction(market, pulse);
        pulse.reached(AUCTION_PERCENT);
        boolean complete = insert(market, waiting, pulse) && fillHoles(market, pulse);
        if (complete) {
            new LeastPrices(market).settle();
            pulse.reached(100);
        }
        return complete ? market.result(true) : market.interrupted();
    }

    private static IntRing auction(Market market, Pulse pulse) {
        long spread = Spread.of(market.problem);
        long[] limits = Limits.of(market.problem, spread);
        var tightness = Tightness.of(market);
        return new Auction(market, limits).run(OpeningPrice.of(market, tightness, limits),
                Steps.of(tightness, spread), pulse);
    }

    private static boolean insert(Market market, IntRing waiting, Pulse pulse) {
        var search = new PathSearch(market);
        while (!waiting.isEmpty()) {
            if (!search.insert(waiting.remove(), pulse)) {
                return false;
            }
            pulse.step();
        }
        pulse.reached(PATHS_PERCENT);
        return !pulse.cancelled();
    }

    private static boolean fillHoles(Market market, Pulse pulse) {
        HoleSearch search = null;
        for (int target = 0; target < market.price.length; target++) {
            while (market.hasHole(target)) {
                search = search == null ? new HoleSearch(market) : search;
                if (!search.fill(target, pulse)) {
                    return false;
                }
            }
        }
        return true;
    }
}
