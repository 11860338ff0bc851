/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.why;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.PersonName;
import org.cadre.matching.why.WhyTexts;
import org.cadre.model.Educator;
import org.cadre.model.Program;
import org.cadre.ui.Errors;
import org.cadre.ui.editor.Today;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a mentor and says why the selected mentee does not have her. */
public final class WhyNotHandler extends QuestionHandler {

    @Override
    void ask(Program program, EditSession session, ExecutionEvent event) throws CadreException {
        var mentee = mentee(event);
        if (mentee.isEmpty()) {
            return;
        }
        var mentors = MentorChoice.mentors(session.work(), program, Today.in(session));
        var dialog = new WhyNotDialog(HandlerUtil.getActiveShell(event),
                NLS.bind(Messages.WhyNot_message, PersonName.show(mentee.get())), mentors,
                () -> everybody(session, mentors, mentee.get()));
        if (dialog.open() == Window.OK && dialog.choice() != null) {
            jobs().ask(session, program, new WhyJobs.About(mentee.get(), dialog.choice()),
                    (explainer, about) -> WhyTexts.whyNot(explainer.whyNot(about.mentee(), about.mentor())));
        }
    }

    private static List<MentorChoice> everybody(EditSession session, List<MentorChoice> mentors,
            Educator mentee) {
        try {
            return MentorChoice.everybody(session.work(), mentors, mentee, Today.in(session));
        } catch (CadreException e) {
            PlatformUI.getWorkbench().getService(Errors.class).show(e.getStatus());
            return mentors;
        }
    }
}
