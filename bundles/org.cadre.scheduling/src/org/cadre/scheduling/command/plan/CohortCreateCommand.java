/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.store.Stores;
import org.cadre.scheduling.desk.CohortDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds {@code cadre cohort create}. */
@Component(service = Command.class)
@SuppressWarnings("nls")
public class CohortCreateCommand extends PlanCommand {

    private final Stores stores;
    private final PlanDesk desk;
    private final CohortDesk cohorts;

    /** Works with these services. */
    @Activate
    public CohortCreateCommand(@Reference Stores stores, @Reference PlanDesk desk,
            @Reference CohortDesk cohorts) {
        super("cohort", "create");
        this.stores = stores;
        this.desk = desk;
        this.cohorts = cohorts;
    }

    @Override
    public CommandRun newRun() {
        return new CohortCreateCall(stores, desk, cohorts);
    }
}
