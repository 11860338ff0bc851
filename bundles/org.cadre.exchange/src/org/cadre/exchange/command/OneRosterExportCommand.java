/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.command;

import java.util.List;

import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.exchange.RosterFormat;
import org.cadre.core.store.Stores;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds {@code cadre export oneroster}. */
@Component
@SuppressWarnings("nls")
public class OneRosterExportCommand implements Command {

    private final Stores stores;
    private final RosterFormat format;

    /** Works on databases of these stores. */
    @Activate
    public OneRosterExportCommand(@Reference Stores stores, @Reference RosterFormat format) {
        this.stores = stores;
        this.format = format;
    }

    @Override
    public List<String> path() {
        return List.of("export", "oneroster");
    }

    @Override
    public CommandRun newRun() {
        return new OneRosterExportRun(stores, format);
    }
}
