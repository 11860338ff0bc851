/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.database;

import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.exchange.SampleSource;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Stores;
import org.cadre.core.task.Task;
import org.cadre.ui.Messages;
import org.cadre.ui.access.RecoveryKeys;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Creates a database, with a sample district if wanted. If that cannot be finished, or the user cancels, no
 * database is left behind.
 *
 * @param request what to create
 * @param stores creates it
 * @param sample fills it; only asked if the request says so
 * @param credentials of the first account; none for a database without protection
 */
public record CreateDatabase(NewDatabase request, Stores stores, Optional<SampleSource> sample,
        Credentials credentials) implements Task<ProgramStore> {

    /** Creates a database without protection. */
    public CreateDatabase(NewDatabase request, Stores stores, Optional<SampleSource> sample) {
        this(request, stores, sample, Credentials.none());
    }

    /** Creates it; the store is open and belongs to the caller. */
    @Override
    public ProgramStore run(IProgressMonitor monitor) throws CoreException {
        var progress = SubMonitor.convert(monitor,
                NLS.bind(Messages.NewDatabase_creating, request.location().name()), 2);
        var store = stores.create(request.location(), credentials);
        progress.worked(1);
        var done = false;
        try {
            if (request.withSample() && sample.isPresent()) {
                fill(store, progress.split(1));
            }
            RecoveryKeys.renew(store);
            done = true;
            return store;
        } finally {
            if (!done) {
                discard(store);
            }
        }
    }

    private void fill(ProgramStore store, IProgressMonitor monitor) throws CoreException {
        try (var work = store.begin()) {
            sample.get().fill(work, SampleSource.SMALL, monitor);
        }
    }

    private void discard(ProgramStore store) throws CadreException {
        store.close();
        FolderTree.delete(request.folder());
    }
}
