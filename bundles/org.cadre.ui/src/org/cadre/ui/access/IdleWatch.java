/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Locks a protected database when nobody has typed or moved the mouse for some time. */
final class IdleWatch {

    private static final int INTERVAL = 10_000;
    /** When to try again what was not possible, which may have shown an error. */
    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final int[] INPUT = { SWT.KeyDown, SWT.MouseDown, SWT.MouseMove, SWT.MouseWheel };

    private final Display display;
    private Instant last = Instant.now();
    private Instant notBefore = Instant.MIN;

    IdleWatch(Display display) {
        this.display = display;
    }

    void begin() {
        for (var type : INPUT) {
            display.addFilter(type, event -> last = Instant.now());
        }
        display.timerExec(INTERVAL, this::check);
    }

    private void check() {
        var minutes = LockSettings.minutes();
        var windows = PlatformUI.getWorkbench().getWorkbenchWindows();
        if (minutes > 0 && windows.length > 0
                && Duration.between(last, Instant.now()).compareTo(Duration.ofMinutes(minutes)) >= 0
                && Instant.now().isAfter(notBefore)) {
            notBefore = Instant.now().plus(AGAIN);
            new Lock(windows[0]).lock();
        }
        display.timerExec(INTERVAL, this::check);
    }
}
