/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.handout;

import java.time.Clock;
import java.util.List;

import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.store.Stores;
import org.cadre.scheduling.handout.Handouts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds {@code cadre export ics}. */
@Component(service = Command.class)
public class IcsCommand implements Command {

    private final Stores stores;
    private final Handouts handouts;
    private final DistrictDay day;
    private final Clock clock;

    /** Works with these services, and takes the time from the machine. */
    @Activate
    public IcsCommand(@Reference Stores stores, @Reference Handouts handouts, @Reference DistrictDay day) {
        this(stores, handouts, day, Clock.systemUTC());
    }

    /** Takes the time from a clock. */
    IcsCommand(Stores stores, Handouts handouts, DistrictDay day, Clock clock) {
        this.stores = stores;
        this.handouts = handouts;
        this.day = day;
        this.clock = clock;
    }

    @Override
    public List<String> path() {
        return List.of("export", "ics"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public CommandRun newRun() {
        return new IcsCall(stores, handouts, day, clock);
    }
}
