/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.rounds;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.matching.model.TalkState;
import org.cadre.matching.rounds.Side;
import org.cadre.matching.rounds.TalkChange;
import org.cadre.matching.rounds.TalkRounds;
import org.cadre.model.Program;
import org.cadre.ui.editor.Today;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Asks what both sides of the selected talk said, and records it. */
public final class AnswerHandler extends RoundHandler {

    @Override
    boolean applies(List<?> rows) {
        return rows.size() == 1 && rows.getFirst() instanceof TalkRow;
    }

    @Override
    void run(Program program, EditSession session, List<?> rows, Shell shell) throws CadreException {
        if (!applies(rows)) {
            return;
        }
        if (round(program, session).getState() == TalkState.CLOSED) {
            throw CadreException.input(NLS.bind(Messages.Round_closed, program.getName()));
        }
        var row = (TalkRow) rows.getFirst();
        var dialog = new AnswerDialog(shell, row, Today.in(session));
        if (dialog.open() == Window.OK) {
            jobs().step(present -> PlatformUI.getWorkbench().getService(TalkRounds.class).answer(present,
                    round(program, present), List.of(
                            new TalkChange(row.talk(), Side.MENTEE, dialog.byMentee()),
                            new TalkChange(row.talk(), Side.MENTOR, dialog.byMentor()))));
        }
    }
}
