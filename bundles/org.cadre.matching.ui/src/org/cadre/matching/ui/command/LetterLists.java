/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import java.time.LocalDate;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.letter.Letter;
import org.cadre.matching.letters.LetterFiles;
import org.cadre.matching.letters.PairLetters;
import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.Numbers;
import org.cadre.model.Mentorship;
import org.cadre.ui.TaskRunner;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * Asks which lists for letters about pairs are wanted, and writes them.
 *
 * @param shell the window
 */
record LetterLists(Shell shell) {

    /** Right after pairs were published; the user may do it later. */
    void offer(EditSession session, List<Mentorship> pairs, LocalDate day) throws CadreException {
        ask(session, pairs, day, Numbers.count(pairs.size(), Messages.Letters_publishedOne,
                Messages.Letters_published), Messages.Letters_later);
    }

    /** When the user asks for it. */
    void write(EditSession session, List<Mentorship> pairs, LocalDate day) throws CadreException {
        ask(session, pairs, day, Messages.Letters_heading, IDialogConstants.CANCEL_LABEL);
    }

    private void ask(EditSession session, List<Mentorship> pairs, LocalDate day, String heading, String not)
            throws CadreException {
        var letters = new PairLetters().letters(session.work(), pairs, day);
        var dialog = new LettersDialog(shell, heading, letters, not);
        if (dialog.open() == Window.OK) {
            write(letters.stream().filter(letter -> dialog.kinds().contains(letter.kind())).toList(), dialog);
        }
    }

    private void write(List<Letter> letters, LettersDialog dialog) {
        var files = new LetterFiles(dialog.folder(), new PairLetters());
        PlatformUI.getWorkbench().getService(TaskRunner.class).start(Messages.Letters_title,
                monitor -> files.write(letters, dialog.kinds()),
                written -> MessageDialog.openInformation(shell, Messages.Letters_title,
                        NLS.bind(Messages.Letters_done, dialog.folder())));
    }
}
