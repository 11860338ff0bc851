/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Begins to watch for idle time when the window is there. */
public final class IdleStart implements IStartup {

    @Override
    public void earlyStartup() {
        var display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> begin(display));
    }

    private static void begin(Display display) {
        if (!display.isDisposed() && !PlatformUI.getWorkbench().isClosing()) {
            new IdleWatch(display).begin();
        }
    }
}
