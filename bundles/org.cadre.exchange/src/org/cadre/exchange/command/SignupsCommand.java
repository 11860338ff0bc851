/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.command;

import java.util.List;

import org.cadre.core.backup.Backups;
import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.exchange.Signups;
import org.cadre.core.store.Stores;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds {@code cadre import signups}. */
@Component
@SuppressWarnings("nls")
public class SignupsCommand implements Command {

    private final Stores stores;
    private final Signups signups;
    private final Backups backups;

    /** Works on databases of these stores. */
    @Activate
    public SignupsCommand(@Reference Stores stores, @Reference Signups signups,
            @Reference Backups backups) {
        this.stores = stores;
        this.signups = signups;
        this.backups = backups;
    }

    @Override
    public List<String> path() {
        return List.of("import", "signups");
    }

    @Override
    public CommandRun newRun() {
        return new SignupsRun(stores, signups, backups);
    }
}
