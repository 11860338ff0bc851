/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.command;

import org.cadre.core.access.keys.OwnSecrets;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** One call of {@code cadre db recovery}. */
@Command(description = "${bundle:db.recovery.description}")
@SuppressWarnings("nls")
class RecoveryRun implements CommandRun {

    @Mixin
    private DatabaseOption database;

    private final Stores stores;

    RecoveryRun(Stores stores) {
        this.stores = stores;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CoreException {
        try (var store = database.open(stores)) {
            return ProtectRun.outcome(NLS.bind(Messages.Recovery_done, store.principal().account()),
                    new OwnSecrets(store).renewRecovery());
        }
    }
}
