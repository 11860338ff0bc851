/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.groups;

import java.util.List;

import org.cadre.core.edit.EditSession;
import org.cadre.model.Program;
import org.eclipse.swt.widgets.Shell;

/** Takes the selected people out of their group. */
public final class LeaveOutOfGroupHandler extends GroupHandler {

    @Override
    boolean applies(List<?> rows) {
        return Regroups.leaveOut(rows).isPresent();
    }

    @Override
    void run(Program program, EditSession session, List<?> rows, Shell shell) {
        decide(program, Regroups.leaveOut(rows), shell);
    }
}
