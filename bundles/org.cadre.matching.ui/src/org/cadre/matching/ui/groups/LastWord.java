/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.groups;

import java.util.Optional;

import org.cadre.core.edit.EditSession;
import org.cadre.model.Program;

/** What the last decision did, as long as nothing else was changed. */
final class LastWord {

    private final Runnable changed;
    private String program;
    private String sentence;
    private Runnable subscription = () -> { };

    /** @param changed is called when the sentence holds no more */
    LastWord(Runnable changed) {
        this.changed = changed;
    }

    void say(Program about, String text) {
        forget();
        program = about.getUuid();
        sentence = text;
    }

    /** Saving and taking over what others saved change no step to undo. */
    void watch(EditSession session) {
        var label = session.undoLabel();
        subscription = session.onChange(() -> {
            if (!session.undoLabel().equals(label) || session.redoLabel().isPresent()) {
                forget();
                changed.run();
            }
        });
    }

    Optional<String> about(Program other) {
        return other.getUuid().equals(program) ? Optional.ofNullable(sentence) : Optional.empty();
    }

    void forget() {
        subscription.run();
        subscription = () -> { };
        sentence = null;
    }
}
