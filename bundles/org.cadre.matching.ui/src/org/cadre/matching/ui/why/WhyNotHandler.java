/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.why;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Counterparts;
import org.cadre.matching.why.WhyTexts;
import org.cadre.model.Program;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a mentor and says why the selected mentee does not have her. */
public final class WhyNotHandler extends QuestionHandler {

    @Override
    void ask(Program program, EditSession session, ExecutionEvent event) throws CadreException {
        var mentee = mentee(event);
        if (mentee.isEmpty()) {
            return;
        }
        var shell = HandlerUtil.getActiveShell(event);
        var question = NLS.bind(Messages.WhyNot_message, PersonName.show(mentee.get()));
        var reply = inDetails(event);
        jobs().read(session, program, (work, same, today) -> MentorChoices.of(work, same,
                new Counterparts(work).of(mentee.get()), today), choices -> {
            var dialog = new WhyNotDialog(shell, question, choices);
            if (dialog.open() == Window.OK && dialog.choice() != null) {
                var about = new WhyJobs.About(mentee.get(), dialog.choice());
                jobs().ask(session, program, about, (explainer, who) ->
                        WhyTexts.whyNot(explainer.whyNot(who.mentee(), who.mentor())), reply);
            }
        });
    }
}
