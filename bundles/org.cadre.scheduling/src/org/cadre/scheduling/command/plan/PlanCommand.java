/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import java.util.List;

import org.cadre.core.command.Command;

/** A command about plans: its words and its texts. */
abstract class PlanCommand implements Command {

    private final List<String> path;

    PlanCommand(String... path) {
        this.path = List.of(path);
    }

    @Override
    public List<String> path() {
        return path;
    }
}
