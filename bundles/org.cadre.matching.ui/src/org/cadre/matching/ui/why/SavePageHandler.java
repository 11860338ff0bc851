/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.why;

import java.nio.file.Path;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.matching.report.WhyFile;
import org.cadre.model.Program;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Saves the latest explanation as a page to print. */
public final class SavePageHandler extends QuestionHandler {

    @Override
    void ask(Program program, EditSession session, ExecutionEvent event) throws CadreException {
        var latest = jobs().latest();
        if (latest.isEmpty()) {
            throw CadreException.input(Messages.SavePage_nothing);
        }
        var dialog = new FileDialog(HandlerUtil.getActiveShell(event), SWT.SAVE);
        dialog.setText(Messages.SavePage_title);
        dialog.setFileName(Messages.SavePage_file);
        dialog.setFilterExtensions(new String[] { "*.html" }); //$NON-NLS-1$
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen != null) {
            WhyFile.write(Path.of(chosen), latest.get().page(), latest.get().program().getName());
            org.eclipse.swt.program.Program.launch(chosen);
        }
    }
}
