/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.groups;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.matching.groups.GroupService;
import org.cadre.model.Program;
import org.cadre.ui.editor.Today;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Asks around which practice, and forms groups of those who are in none around it. */
public final class FormGroupsHandler extends GroupHandler {

    @Override
    boolean applies(List<?> rows) {
        return true;
    }

    @Override
    void run(Program program, EditSession session, List<?> rows, Shell shell) throws CadreException {
        var workbench = PlatformUI.getWorkbench();
        var practices = workbench.getService(GroupService.class).practices(session.work(), program,
                Today.in(session));
        if (practices.isEmpty()) {
            throw CadreException.input(NLS.bind(Messages.Form_nobody, program.getName()));
        }
        var dialog = new FormGroupsDialog(shell, practices);
        if (dialog.open() == Window.OK) {
            workbench.getService(GroupJobs.class).form(program, dialog.choice());
        }
    }
}
