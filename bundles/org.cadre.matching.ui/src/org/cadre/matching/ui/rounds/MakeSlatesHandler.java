/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.rounds;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.model.Program;
import org.cadre.ui.editor.Today;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Asks how large slates are, makes them, and opens a round. */
public final class MakeSlatesHandler extends RoundHandler {

    @Override
    void run(Program program, EditSession session, List<?> rows, Shell shell) throws CadreException {
        var dialog = new SlatesDialog(shell, Today.in(session));
        if (dialog.open() == Window.OK) {
            jobs().makeSlates(program, dialog.choice(),
                    text -> MessageDialog.openInformation(shell, Messages.Slates_title, text));
        }
    }
}
