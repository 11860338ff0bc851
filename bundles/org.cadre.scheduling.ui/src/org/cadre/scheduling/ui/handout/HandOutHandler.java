/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.handout;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Roots;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.Element;
import org.cadre.model.Program;
import org.cadre.scheduling.desk.HandoutAsk.Whose;
import org.cadre.scheduling.handout.DistrictZone;
import org.cadre.scheduling.print.Paper;
import org.cadre.scheduling.ui.command.ScheduleHandler;
import org.cadre.scheduling.ui.state.Period;
import org.cadre.scheduling.ui.state.View;
import org.cadre.ui.Elements;
import org.cadre.ui.Errors;
import org.cadre.ui.editor.ElementInput;
import org.cadre.ui.editor.Today;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchWindow;

/** Hands out calendar files, week sheets, coverage requests or the budget of substitutes. */
public final class HandOutHandler extends ScheduleHandler {

    /** Enabled for those who may change sessions. */
    public HandOutHandler() {
        super(Literals.SESSION);
    }

    @Override
    protected void run(IWorkbenchWindow window, EditSession session, ISelection selection)
            throws CadreException {
        var editor = window.getActivePage().getActiveEditor();
        if (editor != null && editor.getEditorInput() instanceof ElementInput input
                && input.find(session).orElse(null) instanceof Program program) {
            var today = Today.in(session);
            var term = Period.of(View.TERM, today, session.work().load(Roots.ACADEMIC_SESSIONS));
            var candidates = new HandOutDialog.Candidates(window.getService(Elements.class),
                    whose -> candidates(whose, session, program, window.getService(Errors.class)),
                    Paper.usualIn(DistrictZone.of(session.work())));
            new HandOutDialog(window.getShell(), program, candidates, today, term.to().minusDays(1),
                    window.getService(HandOutJobs.class)::start).open();
        }
    }

    private static List<? extends Element> candidates(Whose whose, EditSession session, Program program,
            Errors errors) {
        try {
            var work = session.work();
            return switch (whose) {
                case PEOPLE -> work.load(Roots.EDUCATORS);
                case PAIRS -> work.load(Roots.MENTORSHIPS).stream()
                        .filter(one -> one.getProgram() == program).toList();
                case SCHOOLS -> work.load(Roots.SCHOOLS);
                case COHORTS -> program.getCohorts();
            };
        } catch (CadreException e) {
            errors.show(e.getStatus());
            return List.of();
        }
    }
}
