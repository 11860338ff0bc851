/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.kernel;

import org.cadre.assignment.Progress;

/** Lets several threads tell one listener how far they are, one at a time. */
final class SharedProgress {

    private final Progress progress;
    private final int total;
    private int done;

    SharedProgress(Progress progress, int total) {
        this.progress = progress;
        this.total = total;
    }

    /** So many more are done. */
    synchronized void placed(int sessions) {
        done += sessions;
        progress.worked(done, total);
    }

    synchronized boolean isCancelled() {
        return progress.isCancelled();
    }

    /** For one part: passes on only that the work should stop. */
    Progress quiet() {
        return new Progress() {
            @Override
            public void worked(int done, int total) {
                // parts count when they are placed
            }

            @Override
            public boolean isCancelled() {
                return SharedProgress.this.isCancelled();
            }
        };
    }
}
