/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.command;

import java.util.Map;

import org.cadre.core.access.keys.OwnSecrets;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.NewSecretOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** One call of {@code cadre db passphrase}. */
@Command(description = "${bundle:db.passphrase.description}")
@SuppressWarnings("nls")
class PassphraseRun implements CommandRun {

    @Mixin
    private DatabaseOption database;

    @Mixin
    private NewSecretOption next;

    private final Stores stores;

    PassphraseRun(Stores stores) {
        this.stores = stores;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CoreException {
        try (var store = database.open(stores); var secret = next.secret()) {
            new OwnSecrets(store).change(secret);
            return Outcome.done(NLS.bind(Messages.Passphrase_done, store.principal().account()),
                    Map.of("account", store.principal().account()));
        }
    }
}
