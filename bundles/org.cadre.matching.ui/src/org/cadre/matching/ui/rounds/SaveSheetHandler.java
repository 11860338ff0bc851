/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.rounds;

import java.nio.file.Path;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.matching.rounds.AnswerSheet;
import org.cadre.matching.rounds.SheetFile;
import org.cadre.matching.rounds.Slates;
import org.cadre.model.Program;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Saves the sheet on which answers are collected. */
public final class SaveSheetHandler extends RoundHandler {

    @Override
    void run(Program program, EditSession session, List<?> rows, Shell shell) throws CadreException {
        var slates = Slates.of(round(program, session));
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.Sheet_save);
        dialog.setFileName(Messages.Sheet_file);
        dialog.setFilterExtensions(new String[] { "*.csv" }); //$NON-NLS-1$
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen != null) {
            SheetFile.write(Path.of(chosen), AnswerSheet.csv(slates));
        }
    }
}
