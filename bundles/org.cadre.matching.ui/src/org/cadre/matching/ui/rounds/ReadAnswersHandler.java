/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.rounds;

import java.nio.file.Path;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.exchange.Rejection;
import org.cadre.core.exchange.Signups;
import org.cadre.matching.model.TalkRound;
import org.cadre.matching.rounds.SheetAnswers;
import org.cadre.matching.rounds.SheetAnswersReader;
import org.cadre.matching.rounds.SheetFile;
import org.cadre.matching.rounds.Slates;
import org.cadre.matching.rounds.TalkRounds;
import org.cadre.model.Program;
import org.cadre.ui.editor.Today;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Reads an answer sheet; says which rows cannot be used, and offers them to be mended. */
public final class ReadAnswersHandler extends RoundHandler {

    private static final int SHOWN = 8;

    @Override
    void run(Program program, EditSession session, List<?> rows, Shell shell) throws CadreException {
        var round = round(program, session);
        var dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(Messages.Sheet_read);
        dialog.setFilterExtensions(new String[] { "*.csv;*.xlsx", "*.*" }); //$NON-NLS-1$ //$NON-NLS-2$
        var chosen = dialog.open();
        if (chosen != null) {
            var sheet = PlatformUI.getWorkbench().getService(Signups.class).read(Path.of(chosen));
            record(round, new SheetAnswersReader(sheet, Slates.of(round), Today.in(session)).read(), shell);
        }
    }

    private static void record(TalkRound round, SheetAnswers read, Shell shell) throws CadreException {
        int[] changed = { 0 };
        var rounds = PlatformUI.getWorkbench().getService(TalkRounds.class);
        if (jobs().step(session -> changed[0] = rounds.answer(session, round, read.changes()))) {
            tell(changed[0], read, shell);
        }
    }

    private static void tell(int changed, SheetAnswers read, Shell shell) throws CadreException {
        var text = NLS.bind(Messages.Sheet_changed, changed);
        if (read.rejections().isEmpty()) {
            MessageDialog.openInformation(shell, Messages.Sheet_read, text);
            return;
        }
        var lines = new StringBuilder(text).append("\n\n") //$NON-NLS-1$
                .append(NLS.bind(Messages.Sheet_rejected, read.rejections().size()));
        read.rejections().stream().limit(SHOWN).forEach(one -> lines.append('\n').append(line(one)));
        if (MessageDialog.open(MessageDialog.WARNING, shell, Messages.Sheet_read, lines.toString(), SWT.NONE,
                Messages.Sheet_saveRejects, Messages.Sheet_done) == 0) {
            save(read, shell);
        }
    }

    private static String line(Rejection one) {
        return NLS.bind(Messages.Sheet_line, new Object[] { one.line(), one.field(), one.reason() });
    }

    private static void save(SheetAnswers read, Shell shell) throws CadreException {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.Sheet_saveRejects);
        dialog.setFileName(Messages.Sheet_rejectsFile);
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen != null) {
            SheetFile.write(Path.of(chosen), read.rejected());
        }
    }
}
