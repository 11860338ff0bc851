/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.ledger;

import java.util.List;

import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.Stores;
import org.cadre.scheduling.ledger.Ledgers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds {@code cadre ledger}. */
@Component(service = Command.class)
public class LedgerCommand implements Command {

    private final Stores stores;
    private final ProgramService programs;
    private final Ledgers ledgers;
    private final DistrictDay day;

    /** Works with these services. */
    @Activate
    public LedgerCommand(@Reference Stores stores, @Reference ProgramService programs,
            @Reference Ledgers ledgers, @Reference DistrictDay day) {
        this.stores = stores;
        this.programs = programs;
        this.ledgers = ledgers;
        this.day = day;
    }

    @Override
    public List<String> path() {
        return List.of("ledger"); //$NON-NLS-1$
    }

    @Override
    public CommandRun newRun() {
        return new LedgerCall(stores, programs, ledgers, day);
    }
}
