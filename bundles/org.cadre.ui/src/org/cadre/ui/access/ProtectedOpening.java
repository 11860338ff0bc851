/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.cadre.core.access.keys.LockedException;
import org.cadre.core.access.keys.OwnSecrets;
import org.cadre.core.access.keys.Secret;
import org.cadre.core.roles.GivenPassphrase;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.cadre.core.task.Task;
import org.cadre.ui.LockedDatabase;
import org.cadre.ui.TaskRunner;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.widgets.Display;

/**
 * Opens a database, and asks the user for account and secret if it is protected.
 *
 * @param location the database
 * @param locked what was open before it was locked; empty if it was not
 * @param stores opens it
 * @param tasks tries the secrets
 */
@SuppressWarnings("nls")
public record ProtectedOpening(StoreLocation location, Optional<LockedDatabase> locked, Stores stores,
        TaskRunner tasks) implements Task<ProgramStore> {

    /** Opens a database that was not locked in this window. */
    public ProtectedOpening(StoreLocation location, Stores stores, TaskRunner tasks) {
        this(location, Optional.empty(), stores, tasks);
    }

    @Override
    public ProgramStore run(IProgressMonitor monitor) throws CoreException {
        try {
            return stores.open(location);
        } catch (LockedException e) {
            if (e.wasAsked()) {
                throw e;
            }
            return ask(e.untilNextTry()).orElseThrow(OperationCanceledException::new);
        }
    }

    private Optional<ProgramStore> ask(Duration wait) throws CoreException {
        var given = new AtomicBoolean();
        var answer = new AtomicReference<Optional<ProgramStore>>(Optional.empty());
        var display = Display.getDefault();
        display.syncExec(() -> answer.set(new UnlockDialog<>(display.getActiveShell(), location,
                (credentials, monitor) -> {
                    given.set(GivenPassphrase.isIn(credentials));
                    return stores.open(location, credentials);
                }, tasks,
                locked.map(LockedDatabase::account).orElse(System.getProperty("user.name", "")),
                locked.isPresent()).ask(wait)));
        if (answer.get().isPresent() && given.get()) {
            askForOwn(answer.get().get(), display);
        }
        return answer.get();
    }

    /** Offers to change a passphrase that somebody else knows too; without a change the database opens as well. */
    private static void askForOwn(ProgramStore store, Display display) throws CoreException {
        var own = new OwnSecrets(store);
        var chosen = new AtomicReference<Optional<Secret>>(Optional.empty());
        if (own.isPossible()) {
            display.syncExec(() -> chosen.set(
                    new PassphraseDialog(display.getActiveShell(), Messages.Change_given).ask()));
        }
        if (chosen.get().isPresent()) {
            try (var secret = chosen.get().get()) {
                own.change(secret);
            }
        }
    }
}
