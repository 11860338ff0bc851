/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup.command;

import java.util.List;

import org.cadre.core.backup.Backups;
import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds {@code cadre backups}. */
@Component(service = Command.class)
public class BackupsCommand implements Command {

    private final Backups backups;

    /** Lists backups that this service knows. */
    @Activate
    public BackupsCommand(@Reference Backups backups) {
        this.backups = backups;
    }

    @Override
    public List<String> path() {
        return List.of("backups"); //$NON-NLS-1$
    }

    @Override
    public CommandRun newRun() {
        return new BackupsRun(backups);
    }
}
