/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.model.Program;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;

/** Matches the program whose editor is active. */
public final class MatchHandler extends ProgramHandler {

    @Override
    void run(Program program, EditSession session, ExecutionEvent event) throws CadreException {
        PlatformUI.getWorkbench().getService(MatchJobs.class).start(program);
    }
}
