/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.kernel;

import org.cadre.assignment.Progress;

/** Keeps in touch with the caller without slowing the solver down. */
final class Pulse {

    private static final int STEPS_PER_QUESTION = 64;

    private final Progress progress;
    private final int total;
    private int done;
    private int steps;
    private boolean cancelled;

    Pulse(Progress progress, int total) {
        this.progress = progress;
        this.total = total;
        cancelled = progress.isCancelled();
    }

    /** Counts a step, of some microseconds at most, and says whether to stop. */
    boolean stopped() {
        if (++steps % STEPS_PER_QUESTION == 0) {
            cancelled |= progress.isCancelled();
        }
        return cancelled;
    }

    boolean cancelled() {
        cancelled |= progress.isCancelled();
        return cancelled;
    }

    /** Tells how much is done, unless more was told before. */
    void reached(int now) {
        if (now > done) {
            done = Math.min(now, total);
            progress.worked(done, total);
        }
    }
}
