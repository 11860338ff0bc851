/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.store;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.task.Task;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Copies an open database to another place and does not touch it. Either the copy is there and complete
 * afterwards, or nothing is.
 *
 * @param stores creates databases
 * @param source the open database, which stays open
 * @param to the new place, where nothing may be
 * @param credentials open the new place
 */
public record StoreCopy(Stores stores, ProgramStore source, StoreLocation to, Credentials credentials)
        implements Task<List<TableSum>> {

    private static final int COPY = 9;
    private static final int COUNT = 1;

    /** Copies everything and returns what the new database has. */
    @Override
    public List<TableSum> run(IProgressMonitor monitor) throws CadreException {
        var progress = SubMonitor.convert(monitor, COPY + COUNT);
        try (var copy = stores.createCopy(to, credentials, source, progress.split(COPY))) {
            return copy.tables(progress.split(COUNT));
        }
    }
}
