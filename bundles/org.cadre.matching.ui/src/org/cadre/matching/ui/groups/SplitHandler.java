/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.groups;

import java.util.List;

import org.cadre.core.edit.EditSession;
import org.cadre.model.Program;
import org.eclipse.swt.widgets.Shell;

/** Splits the selected group in two. */
public final class SplitHandler extends GroupHandler {

    @Override
    boolean applies(List<?> rows) {
        return Regroups.split(rows).isPresent();
    }

    @Override
    void run(Program program, EditSession session, List<?> rows, Shell shell) {
        decide(program, Regroups.split(rows), shell);
    }
}
