/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import java.util.List;

import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.store.Stores;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds {@code cadre match why}. */
@Component(service = Command.class)
public class WhyCommand implements Command {

    private final Stores stores;
    private final WhyDesk desk;

    /** Asks about databases of these stores. */
    @Activate
    public WhyCommand(@Reference Stores stores, @Reference WhyDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    @Override
    public List<String> path() {
        return List.of("match", "why"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public CommandRun newRun() {
        return new WhyCall(stores, desk);
    }
}
