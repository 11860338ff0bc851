/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.plan;

import org.cadre.core.edit.EditSession;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.ui.command.Chosen;
import org.cadre.scheduling.ui.command.ScheduleHandler;
import org.cadre.scheduling.ui.state.SessionFacts;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchWindow;

/** Moves the selected session to another time, as dragging does. */
public final class MoveHandler extends ScheduleHandler {

    /** Enabled for those who may change sessions. */
    public MoveHandler() {
        super(Literals.SESSION);
    }

    @Override
    protected void run(IWorkbenchWindow window, EditSession session, ISelection selection) {
        Chosen.sessions(selection).stream().filter(one -> one.getStatus() == SessionStatus.PLANNED)
                .filter(one -> SessionFacts.start(one).isPresent()).findFirst().ifPresent(one ->
                        new MoveDialog(window.getShell(), window.getService(PlanJobs.class), one).open());
    }
}
