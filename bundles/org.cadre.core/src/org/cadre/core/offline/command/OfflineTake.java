/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.offline.command;

import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.offline.OfflineService;
import org.cadre.core.store.Stores;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds {@code cadre offline take}. */
@Component(service = Command.class)
public class OfflineTake extends OfflineCommand {

    private final Stores stores;
    private final OfflineService offline;

    /** Takes copies of programs in databases of these stores. */
    @Activate
    public OfflineTake(@Reference Stores stores, @Reference OfflineService offline) {
        super("take"); //$NON-NLS-1$
        this.stores = stores;
        this.offline = offline;
    }

    @Override
    public CommandRun newRun() {
        return new TakeRun(stores, offline);
    }
}
