/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.command;

import java.util.Map;

import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.ProtectionChange;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** One call of {@code cadre db unprotect}. */
@Command(description = "${bundle:db.unprotect.description}")
@SuppressWarnings("nls")
class UnprotectRun implements CommandRun {

    @Mixin
    private DatabaseOption database;

    private final Stores stores;

    UnprotectRun(Stores stores) {
        this.stores = stores;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CoreException {
        return database.unlock(credentials -> {
            new ProtectionChange(stores).unprotect(database.location(), credentials, monitor);
            return Outcome.done(NLS.bind(Messages.Unprotect_done, database.location().name()),
                    Map.of("protected", false));
        });
    }
}
