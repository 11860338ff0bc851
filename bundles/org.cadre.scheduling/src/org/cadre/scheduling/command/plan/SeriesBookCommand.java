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

/** Adds {@code cadre series book}. */
@Component(service = Command.class)
@SuppressWarnings("nls")
public class SeriesBookCommand extends PlanCommand {

    private final Stores stores;
    private final PlanDesk desk;

    /** Works with these services. */
    @Activate
    public SeriesBookCommand(@Reference Stores stores, @Reference PlanDesk desk) {
        super("series", "book");
        this.stores = stores;
        this.desk = desk;
    }

    @Override
    public CommandRun newRun() {
        return new SeriesBookCall(stores, desk);
    }
}
