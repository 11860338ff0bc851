/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.merge;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;

/** Says something at the bottom of the window, for a while. */
public final class StatusLine {

    private static final int WHILE = 15_000;

    private StatusLine() {
    }

    /** Shows a sentence; on the UI thread. */
    public static void say(String text) {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        var part = window == null || window.getActivePage() == null ? null : window.getActivePage().getActivePart();
        var line = part == null ? null : line(part.getSite());
        if (line != null) {
            line.setMessage(text);
            Display.getCurrent().timerExec(WHILE, () -> line.setMessage(null));
        }
    }

    private static IStatusLineManager line(IWorkbenchPartSite site) {
        return switch (site) {
            case IEditorSite editor -> editor.getActionBars().getStatusLineManager();
            case IViewSite view -> view.getActionBars().getStatusLineManager();
            default -> null;
        };
    }
}
