/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.command;

import java.util.List;
import java.util.function.Supplier;

import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;

/** A command of the group {@code cadre db} that is about protection. */
@SuppressWarnings("nls")
abstract class ProtectionCommand implements Command {

    private final String word;
    private final Supplier<CommandRun> run;

    ProtectionCommand(String word, Supplier<CommandRun> run) {
        this.word = word;
        this.run = run;
    }

    @Override
    public List<String> path() {
        return List.of("db", word);
    }

    @Override
    public CommandRun newRun() {
        return run.get();
    }
}
