/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.handout;

import java.util.List;

import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.store.Stores;
import org.cadre.scheduling.handout.CoverageRequests;
import org.cadre.scheduling.ledger.Ledgers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds {@code cadre export coverage}. */
@Component(service = Command.class)
public class CoverageCommand implements Command {

    private final Stores stores;
    private final CoverageRequests requests;
    private final Ledgers ledgers;
    private final DistrictDay day;

    /** Works with these services. */
    @Activate
    public CoverageCommand(@Reference Stores stores, @Reference CoverageRequests requests,
            @Reference Ledgers ledgers, @Reference DistrictDay day) {
        this.stores = stores;
        this.requests = requests;
        this.ledgers = ledgers;
        this.day = day;
    }

    @Override
    public List<String> path() {
        return List.of("export", "coverage"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public CommandRun newRun() {
        return new CoverageCall(stores, requests, ledgers, day);
    }
}
