/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command.db;

import java.util.List;

import org.cadre.core.command.Command;

/** A command of the group {@code cadre db}. */
abstract class DbCommand implements Command {

    private final String word;

    DbCommand(String word) {
        this.word = word;
    }

    @Override
    public List<String> path() {
        return List.of("db", word); //$NON-NLS-1$
    }
}
