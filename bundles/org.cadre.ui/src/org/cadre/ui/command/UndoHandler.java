/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.command;

import org.cadre.core.edit.EditSession;
import org.cadre.ui.Messages;

/** Takes the last step back. */
public final class UndoHandler extends StepHandler {

    /** Enabled while there is a step. */
    public UndoHandler() {
        super(EditSession::undoLabel, EditSession::undo, EditSession::undoIsSavedAtOnce, Messages.Undo_bare,
                Messages.Undo_labeled);
    }
}
