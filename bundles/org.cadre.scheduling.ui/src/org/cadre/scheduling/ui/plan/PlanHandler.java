/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.plan;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Roots;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.Cohort;
import org.cadre.model.Program;
import org.cadre.scheduling.ui.command.ScheduleHandler;
import org.cadre.scheduling.ui.state.Period;
import org.cadre.scheduling.ui.state.View;
import org.cadre.ui.editor.ElementInput;
import org.cadre.ui.editor.Today;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchWindow;

/** Plans the sessions of the program whose editor is active. */
public final class PlanHandler extends ScheduleHandler {

    /** Enabled for those who may change sessions. */
    public PlanHandler() {
        super(Literals.SESSION);
    }

    @Override
    protected void run(IWorkbenchWindow window, EditSession session, ISelection selection)
            throws CadreException {
        var editor = window.getActivePage().getActiveEditor();
        if (editor != null && editor.getEditorInput() instanceof ElementInput input
                && input.find(session).orElse(null) instanceof Program program) {
            open(window, session, program, null);
        }
    }

    /**
     * Asks for which days and for whom to plan, and plans.
     *
     * @param cohort who is likely meant; null for the whole program
     */
    public static void open(IWorkbenchWindow window, EditSession session, Program program, Cohort cohort)
            throws CadreException {
        var today = Today.in(session);
        var term = Period.of(View.TERM, today, session.work().load(Roots.ACADEMIC_SESSIONS));
        new PlanDialog(window.getShell(), window.getService(PlanJobs.class), program, cohort, today,
                term.to().minusDays(1)).open();
    }
}
