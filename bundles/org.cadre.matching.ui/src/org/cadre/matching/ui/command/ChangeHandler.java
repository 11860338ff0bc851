/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import java.util.Optional;

import org.cadre.core.edit.EditSession;
import org.cadre.matching.ui.year.ChangeKind;
import org.cadre.model.Program;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks what changed during the year and finds mentors with as few moves as possible. */
public final class ChangeHandler extends ProgramHandler {

    @Override
    void run(Program program, EditSession session, ExecutionEvent event) {
        PlatformUI.getWorkbench().getService(YearJobs.class).change(HandlerUtil.getActiveShell(event),
                program, ChangeKind.LEFT, Optional.empty());
    }
}
