/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.why;

import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.matching.ui.state.MentorRow;
import org.cadre.matching.why.Explainer;
import org.cadre.matching.why.Page;
import org.cadre.matching.why.WaitingTexts;
import org.cadre.matching.why.WhyTexts;
import org.cadre.model.Educator;
import org.cadre.model.Program;
import org.eclipse.core.commands.ExecutionEvent;

/** Explains the selected pair, waiting mentee or mentor with what other choices would cost. */
public final class WhyHandler extends QuestionHandler {

    @Override
    void ask(Program program, EditSession session, ExecutionEvent event) throws CadreException {
        var mentee = mentee(event);
        if (mentee.isPresent()) {
            jobs().ask(session, program, new WhyJobs.About(mentee.get(), null),
                    (explainer, about) -> pair(explainer, about.mentee()), inDetails(event));
        } else if (selected(event).orElse(null) instanceof MentorRow row) {
            jobs().ask(session, program, new WhyJobs.About(null, row.mentor()),
                    (explainer, about) -> contest(explainer, about.mentor()), inDetails(event));
        }
    }

    private static Page pair(Explainer explainer, Educator mentee) {
        var why = explainer.pair(mentee);
        if (why.filter(pair -> pair.mentor().isPresent()).isPresent()) {
            return WhyTexts.pair(why.get());
        }
        var waiting = explainer.waiting(Optional.of(mentee), 1);
        return waiting.waiting().isEmpty() ? WhyTexts.unknown(mentee)
                : WaitingTexts.waiting(waiting, Optional.of(mentee));
    }

    private static Page contest(Explainer explainer, Educator mentor) {
        return explainer.contest(mentor).map(contest -> WhyTexts.contest(contest, explainer.unmatchedCost()))
                .orElseGet(() -> WhyTexts.noMentor(mentor));
    }
}
