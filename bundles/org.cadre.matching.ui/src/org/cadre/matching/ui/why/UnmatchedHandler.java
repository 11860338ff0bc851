/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.why;

import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.matching.why.WaitingTexts;
import org.cadre.model.Program;
import org.eclipse.core.commands.ExecutionEvent;

/** Says why people wait and what would help. */
public final class UnmatchedHandler extends QuestionHandler {

    private static final int MOST = 25;

    @Override
    void ask(Program program, EditSession session, ExecutionEvent event) throws CadreException {
        jobs().ask(session, program, WhyJobs.About.ALL,
                (explainer, about) -> WaitingTexts.waiting(explainer.waiting(Optional.empty(), MOST),
                        Optional.empty()), inDetails(event));
    }
}
