/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year.command;

import org.cadre.core.command.CommandRun;
import org.cadre.core.store.Stores;
import org.cadre.matching.command.ProgramCommand;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds {@code cadre match trial}. */
@Component(service = org.cadre.core.command.Command.class)
public class TrialCommand extends ProgramCommand<YearDesk> {

    /** Works in databases of these stores. */
    @Activate
    public TrialCommand(@Reference Stores stores, @Reference YearDesk desk) {
        super("trial", stores, desk); //$NON-NLS-1$
    }

    @Override
    public CommandRun newRun() {
        return new TrialCall(stores(), desk());
    }
}
