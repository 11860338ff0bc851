/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.handout;

import java.util.List;

import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.store.Stores;
import org.cadre.scheduling.handout.Handouts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds {@code cadre export sheets}. */
@Component(service = Command.class)
public class SheetsCommand implements Command {

    private final Stores stores;
    private final Handouts handouts;
    private final DistrictDay day;

    /** Works with these services. */
    @Activate
    public SheetsCommand(@Reference Stores stores, @Reference Handouts handouts, @Reference DistrictDay day) {
        this.stores = stores;
        this.handouts = handouts;
        this.day = day;
    }

    @Override
    public List<String> path() {
        return List.of("export", "sheets"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public CommandRun newRun() {
        return new SheetsCall(stores, handouts, day);
    }
}
