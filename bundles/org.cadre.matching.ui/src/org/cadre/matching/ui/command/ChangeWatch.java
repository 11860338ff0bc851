/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import org.cadre.core.edit.EditSession;

/** Notices whether a session changed since it began to watch. */
final class ChangeWatch {

    private final Runnable subscription;
    private boolean changed;

    ChangeWatch(EditSession session) {
        subscription = session.onChange(() -> changed = true);
    }

    boolean changed() {
        return changed;
    }

    void end() {
        subscription.run();
    }
}
