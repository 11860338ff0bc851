/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.server;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.backup.Backups;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreCopy;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.cadre.core.store.TableSum;
import org.cadre.core.task.Task;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Copies the open database to a server and opens the copy. The old one stays as it is.
 *
 * @param stores copies and opens
 * @param backups backs the present one up before
 * @param source the open database, which stays open
 * @param to an empty database on a server
 * @param credentials the account there and its password, which are closed afterwards
 */
record MoveToServer(Stores stores, Backups backups, ProgramStore source, StoreLocation to,
        Credentials credentials) implements Task<MoveToServer.Moved> {

    private static final int COPY = 19;

    /**
     * What came of it.
     *
     * @param store the open copy, which belongs to the caller
     * @param tables how many tables were copied and compared
     * @param rows how many rows they have
     */
    record Moved(ProgramStore store, int tables, long rows) {

        /** Tells the user. */
        String text(String former) {
            return NLS.bind(Messages.Move_done,
                    new Object[] { former, store.location().name(), tables, rows });
        }
    }

    @Override
    public Moved run(IProgressMonitor monitor) throws CadreException {
        var name = NLS.bind(Messages.Move_job, source.location().name(), to.name());
        var progress = SubMonitor.convert(monitor, name, COPY + 1);
        try (credentials) {
            var tables = new StoreCopy(stores, backups, source, to, credentials).run(progress.split(COPY));
            var store = open();
            progress.worked(1);
            return new Moved(store, tables.size(), tables.stream().mapToLong(TableSum::rows).sum());
        }
    }

    private ProgramStore open() throws CadreException {
        try {
            return stores.open(to, credentials);
        } catch (CadreException e) {
            throw new CadreException(e.kind(),
                    NLS.bind(Messages.Move_unopened, to.name(), e.getMessage()), e);
        }
    }
}
