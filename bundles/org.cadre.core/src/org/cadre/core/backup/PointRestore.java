/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessAct;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Makes, in a folder, what a database was at a moment: a copy of a later state in which is taken back what was
 * committed since.
 *
 * @param backups the service that made the backups
 * @param target where it is to be restored
 * @param opening opens copies
 * @param point the moment
 */
record PointRestore(Backups backups, StoreLocation target, Opening opening, Instant point) {

    private static final String COPY = "copy"; //$NON-NLS-1$

    /** A database as it is and its backups, none of which need do. */
    record Sources(Optional<ProgramStore> present, List<Backup> later) {
    }

    /** Goes back from the database as it is, or else from the backup nearest to the moment that allows it. */
    Optional<PreparedRestore> prepare(Sources sources, SubMonitor monitor) throws CadreException {
        monitor.setWorkRemaining(1 + sources.later().size());
        var present = sources.present();
        if (present.isPresent() && Rollback.to(point, present.get()).isPresent()) {
            return Optional.of(fromDatabase(present.get(), monitor.split(1)));
        }
        for (var backup : sources.later()) {
            var reached = fromBackup(backup, monitor.split(1));
            if (reached.isPresent()) {
                return reached;
            }
        }
        return Optional.empty();
    }

    private PreparedRestore fromDatabase(ProgramStore database, SubMonitor monitor) throws CadreException {
        monitor.setWorkRemaining(2);
        var method = backups.method(target);
        return PreparedRestore.in(method.workplace(target), target, work -> {
            var copy = work.make(COPY);
            method.write(database, copy, monitor.split(1));
            return takenBack(method, work, copy, Optional.empty(), monitor.split(1)).orElseThrow();
        });
    }

    private Optional<PreparedRestore> fromBackup(Backup backup, SubMonitor monitor) throws CadreException {
        monitor.setWorkRemaining(2);
        var method = backups.methodOf(backup);
        return Optional.ofNullable(PreparedRestore.in(method.workplace(target), target, work -> {
            var copy = work.make(COPY);
            new BackupProof(method).prove(backup.file(), copy, opening, monitor.split(1));
            return takenBack(method, work, copy, Optional.of(backup.file()), monitor.split(1)).orElse(null);
        }));
    }

    /** Takes the copy back to the moment and tests it; empty if its history does not allow it. */
    private Optional<PreparedRestore> takenBack(BackupMethod method, WorkFolder work, Path copy,
            Optional<Path> backup, SubMonitor monitor) throws CadreException, IOException {
        monitor.setWorkRemaining(3);
        try (var store = opening.open(method, copy)) {
            var rollback = Rollback.to(point, store);
            if (rollback.isEmpty()) {
                return Optional.empty();
            }
            rollback.get().apply(store, monitor.split(1));
            store.accessLog().append(AccessAct.RESTORE, "", point.toString()); //$NON-NLS-1$
            var findings = store.verify(monitor.split(1));
            if (!findings.isEmpty()) {
                throw CadreException.failure(findings.getFirst().text(), null);
            }
            var promised = new Restored(target, Optional.empty(), backup, point, rollback.get().commits().size(),
                    store.contents(monitor.split(1)).total());
            return Optional.of(new PreparedRestore(work, copy, method, promised));
        }
    }
}
