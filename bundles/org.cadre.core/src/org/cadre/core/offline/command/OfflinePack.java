/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.offline.command;

import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.offline.OfflineService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds {@code cadre offline pack}. */
@Component(service = Command.class)
public class OfflinePack extends OfflineCommand {

    private final OfflineService offline;

    /** Packs copies with that service. */
    @Activate
    public OfflinePack(@Reference OfflineService offline) {
        super("pack"); //$NON-NLS-1$
        this.offline = offline;
    }

    @Override
    public CommandRun newRun() {
        return new PackRun(offline);
    }
}
