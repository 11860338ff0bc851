/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.store;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessAct;
import org.cadre.core.access.Credentials;
import org.cadre.core.backup.BackupReason;
import org.cadre.core.backup.Backups;
import org.cadre.core.roles.Duties;
import org.cadre.core.task.Task;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Copies an open database to another place and does not touch it, but for a line of its access log. Either the copy is there and complete
 * afterwards, or nothing is.
 *
 * @param stores creates databases
 * @param backups backs the source up before
 * @param source the open database, which stays open
 * @param to the new place, where nothing may be
 * @param credentials open the new place
 */
public record StoreCopy(Stores stores, Backups backups, ProgramStore source, StoreLocation to,
        Credentials credentials) implements Task<List<TableSum>> {

    private static final int BACKUP = 5;
    private static final int COPY = 9;
    private static final int COUNT = 1;

    /** Copies everything and returns what the new database has. */
    @Override
    public List<TableSum> run(IProgressMonitor monitor) throws CadreException {
        var progress = SubMonitor.convert(monitor, BACKUP + COPY + COUNT);
        Duties.checkWhole(source);
        backups.before(BackupReason.BEFORE_MOVE, source, progress.split(BACKUP));
        source.accessLog().append(AccessAct.MOVE, "", to.name()); //$NON-NLS-1$
        try (var copy = stores.createCopy(to, credentials, source, progress.split(COPY))) {
            return copy.tables(progress.split(COUNT));
        }
    }
}
