/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.personal.command;

import java.util.List;

import org.cadre.core.backup.Backups;
import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.personal.PersonModules;
import org.cadre.core.store.Stores;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds {@code cadre erase-person}. */
@Component(service = Command.class)
public class ErasePersonCommand implements Command {

    private final Stores stores;
    private final Backups backups;
    private final PersonModules modules;

    /** Erases from these stores; names their backups. */
    @Activate
    public ErasePersonCommand(@Reference Stores stores, @Reference Backups backups,
            @Reference PersonModules modules) {
        this.stores = stores;
        this.backups = backups;
        this.modules = modules;
    }

    @Override
    public List<String> path() {
        return List.of("erase-person"); //$NON-NLS-1$
    }

    @Override
    public CommandRun newRun() {
        return new ErasePersonRun(stores, backups, modules);
    }
}
