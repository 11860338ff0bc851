/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.roles.command;

import java.util.List;

import org.cadre.core.command.Command;

/** A command about accounts, the access log or aggregates: its words and its texts. */
abstract class RolesCommand implements Command {

    private final List<String> path;

    RolesCommand(String... path) {
        this.path = List.of(path);
    }

    @Override
    public List<String> path() {
        return path;
    }
}
