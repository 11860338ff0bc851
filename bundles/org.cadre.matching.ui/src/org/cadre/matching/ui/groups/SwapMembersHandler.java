/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.groups;

import java.util.List;

import org.cadre.core.edit.EditSession;
import org.cadre.model.Program;
import org.eclipse.swt.widgets.Shell;

/** Lets two selected members of different groups change places. */
public final class SwapMembersHandler extends GroupHandler {

    @Override
    boolean applies(List<?> rows) {
        return Regroups.swap(rows).isPresent();
    }

    @Override
    void run(Program program, EditSession session, List<?> rows, Shell shell) {
        decide(program, Regroups.swap(rows), shell);
    }
}
