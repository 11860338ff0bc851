/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

/**
 * How much a run does.
 *
 * @param count how many cycles, sizes or flips are asked for
 * @param least how many there must be in any case, however late it is
 * @param end when nothing more is begun beyond that, as {@link System#nanoTime()} has it
 */
record Quota(int count, int least, long end) {

    private static final long SECOND = 1_000_000_000;
    private static final int LONG = 1_000_000;

    /**
     * All that is asked for; with the properties torture.seconds and torture.least no more than can be begun in so
     * many seconds, but at least so many.
     */
    static Quota of(int count) {
        return new Quota(count, Math.min(count, Integer.getInteger("torture.least", count)),
                System.nanoTime() + Integer.getInteger("torture.seconds", LONG) * SECOND);
    }

    /** Whether one more is to be done after so many. */
    boolean asksForMore(int done) {
        return done < count && (done < least || System.nanoTime() < end);
    }

    /** The share of one among several that work side by side. */
    Quota share(int index, int all) {
        return new Quota(part(count, index, all), part(least, index, all), end);
    }

    private static int part(int total, int index, int all) {
        return total * (index + 1) / all - total * index / all;
    }
}
