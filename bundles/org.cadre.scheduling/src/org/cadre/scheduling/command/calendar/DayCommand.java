/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.calendar;

import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.store.Stores;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds {@code cadre calendar day}. */
@Component(service = Command.class)
public class DayCommand extends CalendarCommand {

    /** Changes days in databases of these stores. */
    @Activate
    public DayCommand(@Reference Stores stores) {
        super("day", stores); //$NON-NLS-1$
    }

    @Override
    public CommandRun newRun() {
        return new DayRun(stores());
    }
}
