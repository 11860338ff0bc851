/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.editor;

import org.eclipse.swt.widgets.Control;

/** Runs something once shortly after the last of several requests, so that a burst of changes is shown once. */
public final class Later {

    private final Control owner;
    private final int delay;
    private final Runnable action;
    private final Runnable guarded = this::run;

    /**
     * @param owner the control whose life bounds it
     * @param delay how long to wait after a request, in milliseconds
     */
    public Later(Control owner, int delay, Runnable action) {
        this.owner = owner;
        this.delay = delay;
        this.action = action;
    }

    /** Requests the action; on the UI thread. */
    public void request() {
        if (!owner.isDisposed()) {
            owner.getDisplay().timerExec(delay, guarded);
        }
    }

    private void run() {
        if (!owner.isDisposed()) {
            action.run();
        }
    }
}
