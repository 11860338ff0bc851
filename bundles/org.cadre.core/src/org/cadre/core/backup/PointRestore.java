/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Restores what a database was at a moment, by taking back in a copy of a later state what was committed
 * since.
 *
 * @param backups the service that made the backups
 * @param target where to restore it
 * @param credentials what opens the database
 * @param point the moment
 */
record PointRestore(Backups backups, StoreLocation target, Credentials credentials, Instant point) {

    private static final String COPY = "copy"; //$NON-NLS-1$

    /**
     * Goes back from the database as it is; returns empty if its history does not allow it, or if it is so
     * damaged that it does not open.
     */
    Optional<Restored> fromDatabase(StoreLocation database, SubMonitor monitor) throws CadreException {
        monitor.setWorkRemaining(2);
        var method = backups.method(database);
        try (var work = WorkFolder.in(method.workplace(target))) {
            var copy = work.make(COPY);
            var present = open(method, database);
            if (present.isEmpty()) {
                return Optional.empty();
            }
            try (var store = present.get()) {
                if (Rollback.to(point, store).isEmpty()) {
                    return Optional.empty();
                }
                method.write(store, copy, monitor.split(1));
            }
            return Optional.of(finish(method, copy, Optional.empty(), monitor.split(1)));
        } catch (IOException e) {
            throw BackupErrors.notRestored(target, e);
        }
    }

    private Optional<ProgramStore> open(BackupMethod method, StoreLocation database) throws CadreException {
        try {
            return Optional.of(method.open(database.folder().orElseThrow(), credentials));
        } catch (CadreException e) {
            if (e.kind() == CadreException.Kind.FAILURE) {
                return Optional.empty(); // a damaged database is why people restore
            }
            throw e;
        }
    }

    /** Goes back from a backup; returns empty if the history in it does not allow it. */
    Optional<Restored> fromBackup(Backup backup, SubMonitor monitor) throws CadreException {
        monitor.setWorkRemaining(2);
        var method = backups.methodOf(backup);
        try (var work = WorkFolder.in(method.workplace(target))) {
            var copy = work.make(COPY);
            new BackupProof(method).prove(backup.file(), copy, credentials, monitor.split(1));
            try (var store = method.open(copy, credentials)) {
                if (Rollback.to(point, store).isEmpty()) {
                    return Optional.empty();
                }
            }
            return Optional.of(finish(method, copy, Optional.of(backup.file()), monitor.split(1)));
        } catch (IOException e) {
            throw BackupErrors.notRestored(target, e);
        }
    }

    private Restored finish(BackupMethod method, Path copy, Optional<Path> backup, SubMonitor monitor)
            throws CadreException {
        monitor.setWorkRemaining(3);
        int count;
        long records;
        try (var store = method.open(copy, credentials)) {
            var rollback = Rollback.to(point, store).orElseThrow();
            rollback.apply(store, monitor.split(1));
            var findings = store.verify(monitor.split(1));
            if (!findings.isEmpty()) {
                throw CadreException.failure(findings.getFirst().text(), null);
            }
            count = rollback.commits().size();
            records = store.contents(monitor.split(1)).total();
        }
        return new Restored(target, method.put(copy, target, credentials), backup, point, count, records);
    }
}
