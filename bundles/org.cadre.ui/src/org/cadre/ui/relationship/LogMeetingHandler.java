/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.relationship;

import org.cadre.core.CadreException;
import org.cadre.model.CadrePackage;
import org.cadre.ui.Errors;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.command.DatabaseHandler;
import org.cadre.ui.roles.Rights;
import org.eclipse.ui.IWorkbenchWindow;

/** Logs a meeting of the pair whose editor is active. */
public final class LogMeetingHandler extends DatabaseHandler {

    /** Enabled for those who may log meetings. */
    public LogMeetingHandler() {
        super(Rights.adding(CadrePackage.Literals.SESSION));
    }

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
