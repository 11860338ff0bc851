/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.backup;

import java.nio.file.Path;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.exchange.OpenFiles;
import org.cadre.core.store.NewOrOpened;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.cadre.core.task.Task;
import org.cadre.ui.access.RecoveryKeys;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Makes a new database of open files. If that cannot be finished, or the user cancels, there is none.
 *
 * @param files reads the files
 * @param stores creates the database
 * @param from the folder with the files
 * @param to where the database will be
 * @param credentials of the first account; none for a database without protection
 */
record ImportAll(OpenFiles files, Stores stores, Path from, StoreLocation to, Credentials credentials)
        implements Task<ProgramStore> {

    /** Makes it and shows the recovery key of a protected one; the store is open and belongs to the caller. */
    @Override
    public ProgramStore run(IProgressMonitor monitor) throws CoreException {
        var progress = SubMonitor.convert(monitor, 2);
        if (credentials.kind() == Credentials.Kind.NONE) {
            read(progress);
            return stores.open(to);
        }
        var store = readProtected(progress);
        RecoveryKeys.renew(store);
        return store;
    }

    private void read(SubMonitor progress) throws CadreException {
        try (var target = NewOrOpened.anew(to, stores, Credentials.none())) {
            files.read(from, target.store(), progress.split(2));
            target.keep();
        }
    }

    /** Reads into a draft, as what is read is compared with the files, and keeps an encrypted copy of it. */
    private ProgramStore readProtected(SubMonitor progress) throws CadreException {
        try (var draft = NewOrOpened.anew(to, stores, Credentials.none())) {
            files.read(from, draft.store(), progress.split(1));
            return stores.createCopy(to, credentials, draft.store(), progress.split(1));
        }
    }
}
