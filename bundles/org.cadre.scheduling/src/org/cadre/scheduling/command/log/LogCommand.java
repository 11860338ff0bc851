/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.log;

import java.util.List;

import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.store.Stores;
import org.cadre.scheduling.log.SessionLog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds {@code cadre session log}. */
@Component(service = Command.class)
public class LogCommand implements Command {

    private final Stores stores;
    private final SessionLog log;
    private final DistrictDay day;

    /** Works with these services. */
    @Activate
    public LogCommand(@Reference Stores stores, @Reference SessionLog log, @Reference DistrictDay day) {
        this.stores = stores;
        this.log = log;
        this.day = day;
    }

    @Override
    public List<String> path() {
        return List.of("session", "log"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public CommandRun newRun() {
        return new LogCall(stores, log, day);
    }
}
