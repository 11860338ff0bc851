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

/** Adds {@code cadre offline unpack}. */
@Component(service = Command.class)
public class OfflineUnpack extends OfflineCommand {

    private final OfflineService offline;

    /** Unpacks copies with that service. */
    @Activate
    public OfflineUnpack(@Reference OfflineService offline) {
        super("unpack"); //$NON-NLS-1$
        this.offline = offline;
    }

    @Override
    public CommandRun newRun() {
        return new UnpackRun(offline);
    }
}
