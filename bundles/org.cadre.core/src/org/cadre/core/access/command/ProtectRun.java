/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.command;

import java.util.Arrays;
import java.util.Map;

import org.cadre.core.access.Credentials;
import org.cadre.core.access.keys.RecoveryKey;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.FolderOption;
import org.cadre.core.command.NewSecretOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.ProtectionChange;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One call of {@code cadre db protect}. */
@Command(description = "${bundle:db.protect.description}")
@SuppressWarnings("nls")
class ProtectRun implements CommandRun {

    @Mixin
    private FolderOption database;

    @Mixin
    private NewSecretOption next;

    @Option(names = "--user", paramLabel = "NAME", descriptionKey = "db.protect.user")
    private String user = System.getProperty("user.name", "");

    private final Stores stores;

    ProtectRun(Stores stores) {
        this.stores = stores;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CoreException {
        var typed = next.typed();
        try (var first = Credentials.passphrase(user, typed)) {
            var key = new ProtectionChange(stores).protect(database.location(), Credentials.none(), first,
                    monitor);
            return outcome(NLS.bind(Messages.Protect_done, database.location().name()), key);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    /** Prints a recovery key as one does who cannot print it again. */
    static Outcome outcome(String done, RecoveryKey key) {
        return Outcome.done(NLS.bind(Messages.Recovery_print, done, key.text()), Map.of("recoveryKey",
                key.text()));
    }
}
