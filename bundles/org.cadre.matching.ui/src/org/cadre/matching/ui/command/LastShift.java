/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import org.cadre.core.edit.EditSession;
import org.cadre.matching.studio.Shift;
import org.cadre.model.Program;

/** What the last decision moved, as long as nothing else was changed. */
final class LastShift {

    private final String program;
    private final Shift shift;
    private Runnable subscription = () -> { };

    LastShift(Program program, Shift shift) {
        this.program = program.getUuid();
        this.shift = shift;
    }

    /** @param changed is called when something else is changed, undone or redone from now on */
    void watch(EditSession session, Runnable changed) {
        var label = session.undoLabel();
        // Saving and taking over what others saved change no step to undo.
        subscription = session.onChange(() -> {
            if (!session.undoLabel().equals(label) || session.redoLabel().isPresent()) {
                changed.run();
            }
        });
    }

    boolean isOf(Program other) {
        return program.equals(other.getUuid());
    }

    Shift shift() {
        return shift;
    }

    void end() {
        subscription.run();
    }
}
