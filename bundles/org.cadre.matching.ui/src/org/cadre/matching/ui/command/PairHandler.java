/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import java.time.LocalDate;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.matching.run.PairSteps;
import org.cadre.matching.ui.state.PairRow;
import org.cadre.model.Mentorship;
import org.cadre.ui.Errors;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.editor.Today;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Decides about the selected pairs. */
abstract class PairHandler extends AbstractHandler {

    private static final String KIND = "edit"; //$NON-NLS-1$

    /** Whether it makes sense for any of the pairs. */
    abstract boolean applies(PairSteps steps, List<Mentorship> pairs);

    /** Does it to those for which it makes sense. */
    abstract void run(PairSteps steps, EditSession session, List<Mentorship> pairs, LocalDate day);

    @Override
    public Object execute(ExecutionEvent event) {
        var workbench = PlatformUI.getWorkbench();
        var pairs = pairs(HandlerUtil.getCurrentSelection(event));
        var steps = workbench.getService(PairSteps.class);
        if (applies(steps, pairs)) {
            new SavedStep(workbench.getService(OpenDatabase.class), KIND).run(session ->
                    run(steps, session, pairs));
        }
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        var pairs = pairs(HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME));
        setBaseEnabled(ProgramHandler.mayDecide() && !pairs.isEmpty()
                && applies(PlatformUI.getWorkbench().getService(PairSteps.class), pairs));
    }

    private void run(PairSteps steps, EditSession session, List<Mentorship> pairs) {
        try {
            run(steps, session, pairs, Today.in(session));
        } catch (CadreException e) {
            PlatformUI.getWorkbench().getService(Errors.class).show(e.getStatus());
        }
    }

    private static List<Mentorship> pairs(Object selection) {
        return selection instanceof IStructuredSelection rows ? PairRow.pairs(rows.toList()) : List.of();
    }
}
