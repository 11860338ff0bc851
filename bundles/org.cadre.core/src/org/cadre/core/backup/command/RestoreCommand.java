/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup.command;

import java.util.List;

import org.cadre.core.backup.Restores;
import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds {@code cadre restore}. */
@Component(service = Command.class)
public class RestoreCommand implements Command {

    private final Restores restores;

    /** Restores with this service. */
    @Activate
    public RestoreCommand(@Reference Restores restores) {
        this.restores = restores;
    }

    @Override
    public List<String> path() {
        return List.of("restore"); //$NON-NLS-1$
    }

    @Override
    public CommandRun newRun() {
        return new RestoreRun(restores);
    }
}
