/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.offline;

import org.eclipse.ui.IWorkbenchWindow;

/** Brings offline work back to the open database. */
public final class ReturnOfflineHandler extends OfflineHandler {

    @Override
    protected void execute(IWorkbenchWindow window) {
        new ReturnOfflineWizard(OfflineServices.of(window)).dialog(window.getShell()).open();
    }
}
