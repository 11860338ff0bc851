/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.command;

import org.cadre.ui.OpenDatabase;
import org.eclipse.ui.IWorkbenchWindow;

/** Saves everything that is not saved yet. */
public final class SaveHandler extends DatabaseHandler {

    /** Enabled while there is something to save. */
    public SaveHandler() {
        super(session -> database().isUnsaved());
    }

    @Override
    protected void execute(IWorkbenchWindow window, OpenDatabase database) {
        database.save();
    }
}
