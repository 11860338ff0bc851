/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.command;

import org.cadre.core.edit.EditSession;
import org.cadre.ui.Messages;

/** Does the step again that was taken back last. */
public final class RedoHandler extends StepHandler {

    /** Enabled while there is a step. */
    public RedoHandler() {
        super(EditSession::redoLabel, EditSession::redo, EditSession::redoIsSavedAtOnce, Messages.Redo_bare,
                Messages.Redo_labeled);
    }
}
