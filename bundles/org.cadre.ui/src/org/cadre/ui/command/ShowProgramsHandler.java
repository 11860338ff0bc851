/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.command;

import org.cadre.ui.Messages;
import org.cadre.ui.program.ProgramsEditor;

/** Shows the list of programs. */
public final class ShowProgramsHandler extends OpenListHandler {

    /** Opens the list. */
    public ShowProgramsHandler() {
        super(ProgramsEditor.ID, Messages.Navigator_programs);
    }
}
