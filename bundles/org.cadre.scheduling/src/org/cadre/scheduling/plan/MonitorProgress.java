/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import org.cadre.assignment.Progress;
import org.eclipse.core.runtime.SubMonitor;

/** Tells a monitor how far the kernel is; a window that is solved again goes no further back. */
final class MonitorProgress implements Progress {

    private final SubMonitor monitor;
    private final int ticks;
    private int told;

    MonitorProgress(SubMonitor monitor, int ticks) {
        this.monitor = monitor;
        this.ticks = ticks;
        monitor.setWorkRemaining(ticks);
    }

    @Override
    public void worked(int done, int total) {
        int reached = (int) ((long) ticks * done / Math.max(1, total));
        if (reached > told) {
            monitor.worked(reached - told);
            told = reached;
        }
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }
}
