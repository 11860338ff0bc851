/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.command;

import org.cadre.ui.OpenDatabase;
import org.eclipse.ui.IWorkbenchWindow;

/** Saves everything that is not saved yet. Enabled with an open database, since typed text may be no edit yet. */
public final class SaveHandler extends DatabaseHandler {

    @Override
    protected void execute(IWorkbenchWindow window, OpenDatabase database) {
        database.save();
    }
}
