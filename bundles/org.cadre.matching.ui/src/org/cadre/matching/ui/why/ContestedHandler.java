/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.why;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.matching.why.WhyTexts;
import org.cadre.model.Program;
import org.eclipse.core.commands.ExecutionEvent;

/** Says how contested the mentors are. */
public final class ContestedHandler extends QuestionHandler {

    @Override
    void ask(Program program, EditSession session, ExecutionEvent event) throws CadreException {
        jobs().ask(session, program, WhyJobs.About.ALL,
                (explainer, about) -> WhyTexts.contests(explainer.contests()), inDetails(event));
    }
}
