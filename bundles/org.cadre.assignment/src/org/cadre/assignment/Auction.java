/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/**
 * Finds nearly optimal prices and places in rounds of ever smaller steps. In each round sources bid for
 * seats, then targets with holes for sources; before the next one whoever pays too much by its measure has to
 * bid again.
 */
final class Auction {

    private static final long BIDS_PER_SOURCE = 60;

    private final Market market;
    private final long[] limits;
    private final IntRing waiting;
    private final Sieve sieve;
    private final BlockedTargets blocked;
    private final ForwardAuction forward;
    private final ReverseAuction reverse;

    /** Makes an auction ready in a market where nobody is placed but those who are locked. */
    Auction(Market market, long[] limits) {
        this.market = market;
        this.limits = limits;
        waiting = new IntRing(limits.length);
        sieve = new Sieve(market);
        blocked = new BlockedTargets(market);
        forward = new ForwardAuction(market, limits, waiting, BIDS_PER_SOURCE * limits.length);
        reverse = new ReverseAuction(market, limits);
    }

    /**
     * Holds all rounds.
     *
     * @return sources who wait for a place; everyone else sits exactly where she pays least, or stays out for
     *         no more than that. Holes may be left. After a cancellation just anybody may wait.
     */
    IntRing run(long openingPrice, Steps steps, Pulse pulse) {
        blocked.open(openingPrice);
        sieve.sift(limits, steps.first(), waiting);
        round(steps.first(), pulse);
        for (long step = steps.first(); step > steps.last() && goesOn(pulse);) {
            step = steps.after(step);
            sieve.sift(limits, step, waiting);
            round(step, pulse);
        }
        blocked.settle();
        waiting.clear();
        sieve.sift(market.unassignedCosts(), 0, waiting);
        return waiting;
    }

    private boolean goesOn(Pulse pulse) {
        return !forward.exhausted() && !pulse.cancelled();
    }

    private void round(long step, Pulse pulse) {
        forward.run(step, pulse);
        reverse.run(step, pulse);
    }
}
