/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.offline;

import org.eclipse.ui.IWorkbenchWindow;

/** Takes a program of the open database along. */
public final class WorkOfflineHandler extends OfflineHandler {

    @Override
    protected void execute(IWorkbenchWindow window) {
        new WorkOfflineWizard(OfflineServices.of(window)).dialog(window.getShell()).open();
    }
}
