/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import org.cadre.core.edit.EditSession;
import org.cadre.model.Program;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows what answers of mentees suggest for the weights of the program's policy. */
public final class WeightsHandler extends ProgramHandler {

    @Override
    void run(Program program, EditSession session, ExecutionEvent event) {
        PlatformUI.getWorkbench().getService(YearJobs.class).weights(HandlerUtil.getActiveShell(event),
                program);
    }
}
