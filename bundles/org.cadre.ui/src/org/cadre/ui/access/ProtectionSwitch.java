/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.access.keys.RecoveryKey;
import org.cadre.core.backup.BackupReason;
import org.cadre.core.store.PreparedProtection;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.ProtectionChange;
import org.cadre.core.store.StoreLocation;
import org.cadre.ui.database.WhenClosed;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.PartInitException;

/**
 * Encrypts the open database, or takes its encryption away: backs it up and makes the copy while it is open, then
 * closes it, puts the copy in its place, and opens that.
 *
 * @param services what it takes
 * @param page shows progress and failures
 */
record ProtectionSwitch(ProtectionServices services, Attempts page) {

    /** The database as it is now. */
    private record Opened(ProgramStore store, Optional<RecoveryKey> key) {
    }

    /**
     * Does all of it, and shows the recovery key.
     *
     * @param next account and passphrase that open it afterwards; none to take the encryption away
     * @return whether it was done; if not, the page says why, and the database is as it was
     */
    boolean run(Credentials next) {
        var store = services.database().session().orElseThrow().work().store();
        var prepared = page.attempt(monitor -> prepare(store, next, monitor));
        return prepared.isPresent() && put(prepared.get(), store.location(), next);
    }

    private PreparedProtection prepare(ProgramStore store, Credentials next, IProgressMonitor monitor)
            throws CadreException {
        var progress = SubMonitor.convert(monitor, 2);
        services.backups().before(BackupReason.BEFORE_PROTECTION, store, progress.split(1));
        return new ProtectionChange(services.stores()).prepare(store, next, progress.split(1));
    }

    private boolean put(PreparedProtection prepared, StoreLocation location, Credentials next) {
        keepEditors(location);
        boolean closed = services.database().close();
        var opened = page.attempt(monitor -> {
            try (prepared) {
                return closed ? putAndOpen(prepared, location, next, monitor) : null;
            }
        });
        opened.ifPresentOrElse(this::show, () -> services.database().open(location));
        return opened.isPresent();
    }

    private Opened putAndOpen(PreparedProtection prepared, StoreLocation location, Credentials next,
            IProgressMonitor monitor) throws CoreException {
        var key = new WhenClosed<>(m -> prepared.put()).run(monitor);
        return new Opened(services.stores().open(location, next), key);
    }

    private void show(Opened opened) {
        opened.key().ifPresent(key -> RecoveryKeys.show(key, opened.store()));
        services.opening().handOver(opened.store());
    }

    private void keepEditors(StoreLocation location) {
        try {
            new EditorMemory().keep(location, services.window().getActivePage());
        } catch (PartInitException e) {
            services.window().getService(org.cadre.ui.Errors.class).show(e.getStatus());
        }
    }
}
