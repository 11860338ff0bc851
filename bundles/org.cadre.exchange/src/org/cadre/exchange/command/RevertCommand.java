/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.command;

import java.util.List;

import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.store.Stores;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds {@code cadre import revert}. */
@Component
@SuppressWarnings("nls")
public class RevertCommand implements Command {

    private final Stores stores;

    /** Works on databases of these stores. */
    @Activate
    public RevertCommand(@Reference Stores stores) {
        this.stores = stores;
    }

    @Override
    public List<String> path() {
        return List.of("import", "revert");
    }

    @Override
    public CommandRun newRun() {
        return new RevertRun(stores);
    }
}
