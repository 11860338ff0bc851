/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command.base;

import java.util.List;
import java.util.ResourceBundle;

import org.cadre.core.command.Command;
import org.cadre.core.command.CommandTexts;

/** A command of core: its words and its texts. */
abstract class CoreCommand implements Command {

    private final List<String> path;

    CoreCommand(String... path) {
        this.path = List.of(path);
    }

    @Override
    public List<String> path() {
        return path;
    }

    @Override
    public ResourceBundle texts() {
        return CommandTexts.load();
    }
}
