/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.plan;

import org.cadre.core.CadreException;
import org.cadre.model.Session;
import org.cadre.scheduling.ui.form.MomentField;
import org.cadre.scheduling.ui.state.SessionFacts;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Asks to which time a session goes. */
final class MoveDialog extends AskDialog {

    private final Session session;
    private MomentField at;

    /** @param session a session with a time */
    MoveDialog(Shell shell, PlanJobs jobs, Session session) {
        super(shell, jobs, Messages.Move_title, SessionFacts.who(session));
        this.session = session;
    }

    @Override
    protected void createFields(Composite grid) {
        at = new MomentField(grid, label(grid, Messages.Move_at), SessionFacts.start(session).orElseThrow());
    }

    @Override
    protected PlanAsk asked() throws CadreException {
        return new PlanAsk.Move(session, at.moment());
    }
}
