/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.groups;

import java.util.List;

import org.cadre.core.edit.EditSession;
import org.cadre.model.Program;
import org.eclipse.swt.widgets.Shell;

/** Locks the selected people in their group; frees them if all of them are locked. */
public final class LockMemberHandler extends GroupHandler {

    @Override
    boolean applies(List<?> rows) {
        return Regroups.lock(rows).isPresent();
    }

    @Override
    void run(Program program, EditSession session, List<?> rows, Shell shell) {
        decide(program, Regroups.lock(rows), shell);
    }
}
