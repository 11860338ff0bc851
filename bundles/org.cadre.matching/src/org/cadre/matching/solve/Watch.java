/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import org.cadre.assignment.Progress;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Reports progress of the current step and stops the work when the monitor says so. */
final class Watch {

    private static final int TICKS = 100;

    private final SubMonitor monitor;
    private SubMonitor step;
    private int reported;

    Watch(IProgressMonitor monitor, String name) {
        this.monitor = SubMonitor.convert(monitor, name, TICKS);
        this.step = this.monitor;
    }

    /** Begins a step that takes so many hundredths of the work. */
    void step(String name, int share) {
        stopIfCanceled();
        monitor.subTask(name);
        step = monitor.newChild(share, SubMonitor.SUPPRESS_NONE).setWorkRemaining(TICKS);
        reported = 0;
    }

    /** Tells how far the step is. */
    void worked(int done, int total) {
        stopIfCanceled();
        int ticks = (int) ((long) TICKS * done / Math.max(1, total));
        if (ticks > reported) {
            step.worked(ticks - reported);
            reported = ticks;
        }
    }

    /** Throws if the monitor said stop. */
    void stopIfCanceled() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    /** Returns what the solver reports to. */
    Progress solver() {
        return new Progress() {
            @Override
            public void worked(int done, int total) {
                if (!isCancelled()) {
                    Watch.this.worked(done, total);
                }
            }

            @Override
            public boolean isCancelled() {
                return monitor.isCanceled();
            }
        };
    }
}
