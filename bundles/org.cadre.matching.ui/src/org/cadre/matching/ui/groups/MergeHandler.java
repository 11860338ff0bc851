/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.groups;

import java.util.List;

import org.cadre.core.edit.EditSession;
import org.cadre.model.Program;
import org.eclipse.swt.widgets.Shell;

/** Merges the two selected groups. */
public final class MergeHandler extends GroupHandler {

    @Override
    boolean applies(List<?> rows) {
        return Regroups.merge(rows).isPresent();
    }

    @Override
    void run(Program program, EditSession session, List<?> rows, Shell shell) {
        decide(program, Regroups.merge(rows), shell);
    }
}
