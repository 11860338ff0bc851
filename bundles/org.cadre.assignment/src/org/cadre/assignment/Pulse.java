/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/** Keeps in touch with the caller without slowing the solver down. */
final class Pulse {

    private static final int STEPS_PER_QUESTION = 256;
    private static final int REPORTS = 200;

    private final Progress progress;
    private final int total;
    private final int stride;
    private int done;
    private long steps;
    private boolean cancelled;

    Pulse(Progress progress, int total) {
        this.progress = progress;
        this.total = total;
        stride = Math.max(1, total / REPORTS);
        cancelled = progress.isCancelled();
    }

    /** Counts one step, of a few microseconds at most. */
    void step() {
        if (++steps % STEPS_PER_QUESTION == 0) {
            cancelled |= progress.isCancelled();
        }
    }

    /** How many steps were counted: a measure of work that is the same on every system. */
    long steps() {
        return steps;
    }

    boolean cancelled() {
        return cancelled;
    }

    /** Tells that one more is placed. */
    void placed() {
        if (++done % stride == 0 || done == total) {
            progress.worked(done, total);
        }
    }

    /** Tells that so many hundredths of the work are done, unless more were told before. */
    void reached(int percent) {
        int reached = (int) ((long) total * percent / 100);
        if (reached > done) {
            done = reached;
            progress.worked(done, total);
        }
    }
}
