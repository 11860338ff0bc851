/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command.policy;

import java.util.List;

import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.store.Stores;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds {@code cadre policy get}. */
@Component(service = Command.class)
public class GetCommand implements Command {

    private final Stores stores;
    private final PolicyDesk desk;

    /** Works with these services. */
    @Activate
    public GetCommand(@Reference Stores stores, @Reference PolicyDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    @Override
    public List<String> path() {
        return List.of("policy", "get"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public CommandRun newRun() {
        return new GetCall(stores, desk);
    }
}
