/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.command;

import org.cadre.core.edit.EditSession;
import org.cadre.ui.Messages;
import org.cadre.ui.OpenDatabase;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Drops all unsaved changes. The steps cannot be undone afterwards, so the user is asked. */
public final class RevertHandler extends DatabaseHandler {

    /** Enabled while there is something to drop. */
    public RevertHandler() {
        super(EditSession::isDirty);
    }

    @Override
    protected void execute(IWorkbenchWindow window, OpenDatabase database) {
        var answer = MessageDialog.open(MessageDialog.QUESTION, window.getShell(), Messages.Revert_title,
                Messages.Revert_question, 0, Messages.Revert_drop, IDialogConstants.CANCEL_LABEL);
        if (answer == 0) {
            database.revert();
        }
    }
}
