/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.command;

import org.cadre.ui.OpenDatabase;
import org.eclipse.ui.IWorkbenchWindow;

/** Closes the open database. */
public final class CloseDatabaseHandler extends DatabaseHandler {

    @Override
    protected void execute(IWorkbenchWindow window, OpenDatabase database) {
        database.close();
    }
}
