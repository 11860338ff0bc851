/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import java.util.List;

import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.osgi.service.component.annotations.Component;

/** Adds {@code cadre solve assignment}. */
@Component(service = Command.class)
public class SolveCommand implements Command {

    @Override
    public List<String> path() {
        return List.of("solve", "assignment"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public CommandRun newRun() {
        return new SolveCall();
    }
}
