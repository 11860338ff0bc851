/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.why;

import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.matching.why.RuleTexts;
import org.cadre.model.Program;
import org.eclipse.core.commands.ExecutionEvent;

/** Says what each rule of the policy costs. */
public final class RulesHandler extends QuestionHandler {

    @Override
    void ask(Program program, EditSession session, ExecutionEvent event) throws CadreException {
        jobs().ask(session, program, WhyJobs.About.ALL,
                (explainer, about) -> RuleTexts.rules(explainer.rules(Optional.empty())), inDetails(event));
    }
}
