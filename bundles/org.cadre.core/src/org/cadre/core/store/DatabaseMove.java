/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.store;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.backup.Backups;
import org.cadre.core.task.Task;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Copies a database to another place, for instance a server. It does not touch the old one.
 *
 * @param stores opens and creates databases
 * @param backups backs the old place up before
 * @param from the old place
 * @param credentials open the old place
 * @param to the new place, where nothing may be
 * @param toCredentials open the new place
 */
public record DatabaseMove(Stores stores, Backups backups, StoreLocation from, Credentials credentials, StoreLocation to,
        Credentials toCredentials) implements Task<List<TableSum>> {

    /** Copies everything and returns what the new database has. */
    @Override
    public List<TableSum> run(IProgressMonitor monitor) throws CadreException {
        try (var source = stores.open(from, credentials)) {
            return new StoreCopy(stores, backups, source, to, toCredentials).run(monitor);
        }
    }
}
