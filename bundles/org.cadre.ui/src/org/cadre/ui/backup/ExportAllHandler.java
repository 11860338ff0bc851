/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.backup;

import org.cadre.ui.OpenDatabase;
import org.cadre.ui.command.DatabaseHandler;
import org.eclipse.ui.IWorkbenchWindow;

/** Writes everything of the open database into open files in a folder that the user chooses. */
public final class ExportAllHandler extends DatabaseHandler {

    @Override
    protected void execute(IWorkbenchWindow window, OpenDatabase database) {
        if (database.settle()) {
            var store = database.session().orElseThrow().work().store();
            new ExportAllWizard(BackupServices.of(window), store).dialog(window.getShell()).open();
        }
    }
}
