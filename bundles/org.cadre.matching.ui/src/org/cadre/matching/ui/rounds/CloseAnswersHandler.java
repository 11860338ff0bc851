/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.rounds;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.matching.model.TalkState;
import org.cadre.matching.rounds.TalkRounds;
import org.cadre.model.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Closes the answers of the latest round; reopens them if they are closed. */
public final class CloseAnswersHandler extends RoundHandler {

    @Override
    void run(Program program, EditSession session, List<?> rows, Shell shell) throws CadreException {
        var round = round(program, session);
        var rounds = PlatformUI.getWorkbench().getService(TalkRounds.class);
        jobs().step(present -> {
            if (round.getState() == TalkState.OPEN) {
                rounds.close(present, round);
            } else {
                rounds.reopen(present, round);
            }
        });
    }
}
