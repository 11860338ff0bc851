/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import java.util.function.Consumer;

import org.cadre.core.edit.EditSession;
import org.cadre.core.store.CommitNote;
import org.cadre.ui.OpenDatabase;

/**
 * Runs something that is saved as soon as it is done, so that it is one step to undo and one line of
 * history.
 */
final class SavedStep {

    private final OpenDatabase database;
    private final String kind;

    /**
     * @param kind what history calls it, see {@link CommitNote#kind()}
     */
    SavedStep(OpenDatabase database, String kind) {
        this.database = database;
        this.kind = kind;
    }

    /** Saves what was edited before, then runs the step and saves what it did under its own label. */
    void run(Consumer<EditSession> step) {
        database.session().filter(session -> database.save()).ifPresent(session -> {
            step.accept(session);
            session.undoLabel().ifPresent(label -> database.save(CommitNote.of(kind, label, true)));
        });
    }
}
