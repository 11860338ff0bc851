/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.rounds;

import java.nio.file.Path;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.matching.letters.LetterFiles;
import org.cadre.matching.rounds.TalkLetters;
import org.cadre.model.Program;
import org.cadre.ui.TaskRunner;
import org.cadre.ui.editor.Today;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Writes the data of letters to all who meet in the latest round, as lists for mail merge. */
public final class TalkLettersHandler extends RoundHandler {

    @Override
    void run(Program program, EditSession session, List<?> rows, Shell shell) throws CadreException {
        var source = new TalkLetters(round(program, session));
        var dialog = new DirectoryDialog(shell);
        dialog.setText(Messages.Letters_title);
        dialog.setMessage(Messages.Letters_message);
        var folder = dialog.open();
        if (folder != null) {
            var letters = source.letters(session.work(), Today.in(session));
            var files = new LetterFiles(Path.of(folder), source);
            PlatformUI.getWorkbench().getService(TaskRunner.class).start(Messages.Letters_title,
                    monitor -> files.write(letters, TalkLetters.KINDS), written -> MessageDialog
                            .openInformation(shell, Messages.Letters_title,
                                    NLS.bind(Messages.Letters_done, folder)));
        }
    }
}
