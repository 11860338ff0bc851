/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import java.util.Optional;

import org.cadre.core.edit.EditSession;
import org.cadre.matching.ui.state.MentorRow;
import org.cadre.model.Educator;
import org.cadre.model.Program;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Finds substitutes for a mentor who is away; for the selected one, if one is. */
public final class SubstituteHandler extends ProgramHandler {

    @Override
    void run(Program program, EditSession session, ExecutionEvent event) {
        var rows = RulingHandler.rows(HandlerUtil.getCurrentSelection(event));
        Optional<Educator> mentor = rows.size() == 1 && rows.getFirst() instanceof MentorRow row
                ? Optional.of(row.mentor()) : Optional.empty();
        PlatformUI.getWorkbench().getService(YearJobs.class).substitute(HandlerUtil.getActiveShell(event),
                program, mentor);
    }
}
