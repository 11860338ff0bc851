/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup.command;

import java.util.List;

import org.cadre.core.backup.Backups;
import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.store.Stores;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds {@code cadre backup}. */
@Component(service = Command.class)
public class BackupCommand implements Command {

    private final Stores stores;
    private final Backups backups;

    /** Backs up databases of these stores. */
    @Activate
    public BackupCommand(@Reference Stores stores, @Reference Backups backups) {
        this.stores = stores;
        this.backups = backups;
    }

    @Override
    public List<String> path() {
        return List.of("backup"); //$NON-NLS-1$
    }

    @Override
    public CommandRun newRun() {
        return new BackupRun(stores, backups);
    }
}
