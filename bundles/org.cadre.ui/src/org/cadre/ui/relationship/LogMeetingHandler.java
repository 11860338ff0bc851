/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.relationship;

import org.cadre.core.CadreException;
import org.cadre.ui.Errors;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.command.DatabaseHandler;
import org.eclipse.ui.IWorkbenchWindow;

/** Logs a meeting of the pair whose editor is active. */
public final class LogMeetingHandler extends DatabaseHandler {

    @Override
    protected void execute(IWorkbenchWindow window, OpenDatabase database) {
        if (window.getActivePage().getActiveEditor() instanceof PairEditor editor) {
            try {
                editor.logMeeting();
            } catch (CadreException e) {
                window.getService(Errors.class).show(e.getStatus());
            }
        }
    }
}
