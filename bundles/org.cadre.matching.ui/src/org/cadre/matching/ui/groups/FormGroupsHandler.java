/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.groups;

import java.util.List;

import org.cadre.core.edit.EditSession;
import org.cadre.model.Program;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Asks around which practice, and forms groups of those who are in none around it. */
public final class FormGroupsHandler extends GroupHandler {

    @Override
    boolean applies(List<?> rows) {
        return true;
    }

    @Override
    void run(Program program, EditSession session, List<?> rows, Shell shell) {
        var jobs = PlatformUI.getWorkbench().getService(GroupJobs.class);
        jobs.practices(program, practices -> {
            var dialog = new FormGroupsDialog(shell, practices);
            if (dialog.open() == Window.OK) {
                jobs.form(program, dialog.choice());
            }
        });
    }
}
