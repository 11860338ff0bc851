/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.backup;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.cadre.core.access.Credentials;
import org.cadre.core.access.keys.LockedException;
import org.cadre.core.backup.RestoreSource;
import org.cadre.core.backup.Restored;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.task.Task;
import org.cadre.ui.access.UnlockDialog;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.widgets.Display;

/**
 * Restores a database that is not open, and asks for account and secret if it is protected.
 *
 * @param services restores
 * @param location the database
 * @param source what to restore
 */
record AskedRestore(BackupServices services, StoreLocation location, RestoreSource source)
        implements Task<Restored> {

    @Override
    public Restored run(IProgressMonitor monitor) throws CoreException {
        try {
            return restore(Credentials.none(), monitor);
        } catch (LockedException e) {
            return ask(e.untilNextTry()).orElseThrow(OperationCanceledException::new);
        }
    }

    private Optional<Restored> ask(Duration wait) {
        var answer = new AtomicReference<Optional<Restored>>(Optional.empty());
        var display = Display.getDefault();
        display.syncExec(() -> answer.set(new UnlockDialog<>(display.getActiveShell(), location, this::restore,
                services.tasks(), System.getProperty("user.name", ""), false).ask(wait))); //$NON-NLS-1$ //$NON-NLS-2$
        return answer.get();
    }

    private Restored restore(Credentials credentials, IProgressMonitor monitor)
            throws org.cadre.core.CadreException {
        return services.restores().restore(location, source, location, credentials, monitor);
    }
}
