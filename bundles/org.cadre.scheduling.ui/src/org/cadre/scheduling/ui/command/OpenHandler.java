/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.command;

import org.cadre.core.edit.EditSession;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.ui.Elements;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens the pair that meets in the selected session. */
public final class OpenHandler extends ScheduleHandler {

    /** Enabled for those who work with sessions. */
    public OpenHandler() {
        super(Literals.SESSION);
    }

    @Override
    protected void run(IWorkbenchWindow window, EditSession session, ISelection selection) {
        Chosen.sessions(selection).stream().findFirst().ifPresent(window.getService(Elements.class)::open);
    }
}
