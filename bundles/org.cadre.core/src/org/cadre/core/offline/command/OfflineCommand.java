/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.offline.command;

import java.util.List;

import org.cadre.core.command.Command;

/** A command about working offline: its words and its texts. */
abstract class OfflineCommand implements Command {

    private final String word;

    OfflineCommand(String word) {
        this.word = word;
    }

    @Override
    public List<String> path() {
        return List.of("offline", word); //$NON-NLS-1$
    }
}
