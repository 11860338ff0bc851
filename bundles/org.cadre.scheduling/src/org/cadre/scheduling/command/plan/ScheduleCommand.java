/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.store.Stores;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds {@code cadre schedule}. */
@Component(service = Command.class)
@SuppressWarnings("nls")
public class ScheduleCommand extends PlanCommand {

    private final Stores stores;
    private final PlanDesk desk;

    /** Works with these services. */
    @Activate
    public ScheduleCommand(@Reference Stores stores, @Reference PlanDesk desk) {
        super("schedule");
        this.stores = stores;
        this.desk = desk;
    }

    @Override
    public CommandRun newRun() {
        return new ScheduleCall(stores, desk);
    }
}
