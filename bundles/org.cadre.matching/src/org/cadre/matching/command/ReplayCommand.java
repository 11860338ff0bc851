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

/** Adds {@code cadre match replay}. */
@Component(service = Command.class)
public class ReplayCommand implements Command {

    private final Stores stores;
    private final RunsDesk desk;

    /** Looks into databases of these stores. */
    @Activate
    public ReplayCommand(@Reference Stores stores, @Reference RunsDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    @Override
    public List<String> path() {
        return List.of("match", "replay"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public CommandRun newRun() {
        return new ReplayCall(stores, desk);
    }
}
