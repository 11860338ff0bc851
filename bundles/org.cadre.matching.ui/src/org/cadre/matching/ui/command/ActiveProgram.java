/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.model.Program;
import org.cadre.ui.editor.ElementInput;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Finds the program whose editor is active. */
final class ActiveProgram {

    private ActiveProgram() {
    }

    /** The program in that session; empty if something else is edited. */
    static Optional<Program> of(ExecutionEvent event, EditSession session) throws CadreException {
        return HandlerUtil.getActiveEditorInput(event) instanceof ElementInput input
                ? input.find(session).filter(Program.class::isInstance).map(Program.class::cast)
                        : Optional.empty();
    }
}
