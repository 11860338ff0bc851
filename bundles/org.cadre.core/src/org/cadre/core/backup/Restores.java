/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Restores databases. What is restored is opened, tested and counted before it comes to its place; what was
 * there is set aside, so that the restore can be undone by hand; whatever interrupts it, the place has the
 * old database or the new one when it is next opened.
 */
@Component(service = Restores.class)
public class Restores {

    private static final String COPY = "copy"; //$NON-NLS-1$

    private final Backups backups;

    /** Restores what this service backed up. */
    @Activate
    public Restores(@Reference Backups backups) {
        this.backups = backups;
    }

    /**
     * Restores a database, which nobody has open.
     *
     * @param database the database whose backups are meant
     * @param source what to restore
     * @param target where to restore it, may be the same place
     * @param credentials what opens the database
     * @throws CadreException of kind LOCKED if the credentials do not open it, of kind CONFLICT if the target
     *             is open, of other kinds if there is no such backup or it does not come back; nothing has
     *             changed then
     */
    public Restored restore(StoreLocation database, RestoreSource source, StoreLocation target,
            Credentials credentials, IProgressMonitor monitor) throws CadreException {
        var progress = SubMonitor.convert(monitor, NLS.bind(Messages.Restore_task, target.name()), 1);
        return switch (source) {
            case RestoreSource.Latest latest -> restore(latest(database), target, credentials, progress);
            case RestoreSource.One one -> restore(BackupFolder.read(one.file()), target, credentials,
                    progress);
            case RestoreSource.Point point -> restore(database, point.at(), target, credentials, progress);
        };
    }

    /**
     * Restores a backup of a database that is open beside its place and tries it with the rights by which
     * the database is open; when that is closed, the copy can be put.
     */
    public PreparedRestore prepare(Backup backup, ProgramStore present, IProgressMonitor monitor)
            throws CadreException {
        var target = present.location();
        var progress = SubMonitor.convert(monitor, NLS.bind(Messages.Restore_task, target.name()), 1);
        var method = backups.methodOf(backup);
        Optional<PreparedRestore> prepared = Optional.empty();
        WorkFolder work = null;
        try {
            work = WorkFolder.in(method.workplace(target));
            var copy = work.make(COPY);
            new BackupProof(method).prove(backup.file(), copy, present, progress.split(1));
            prepared = Optional.of(new PreparedRestore(work, copy, backup, method, target));
            return prepared.get();
        } catch (IOException e) {
            throw BackupErrors.notRestored(target, e);
        } finally {
            if (prepared.isEmpty() && work != null) {
                discard(work, target);
            }
        }
    }

    private static void discard(WorkFolder work, StoreLocation target) throws CadreException {
        try {
            work.close();
        } catch (IOException e) {
            throw BackupErrors.notRestored(target, e);
        }
    }

    private Restored restore(Backup backup, StoreLocation target, Credentials credentials, SubMonitor monitor)
            throws CadreException {
        var method = backups.methodOf(backup);
        try (var work = WorkFolder.in(method.workplace(target))) {
            var copy = work.make(COPY);
            var manifest = new BackupProof(method).prove(backup.file(), copy, credentials, monitor);
            var aside = method.put(copy, target, credentials);
            return new Restored(target, aside, Optional.of(backup.file()), manifest.at(), 0,
                    manifest.contents().total());
        } catch (IOException e) {
            throw BackupErrors.notRestored(target, e);
        }
    }

    private Restored restore(StoreLocation database, Instant point, StoreLocation target,
            Credentials credentials, SubMonitor monitor) throws CadreException {
        var all = backups.list(database).stream().filter(b -> b.state().isGood()).toList();
        var rolling = new PointRestore(backups, target, credentials, point);
        monitor.setWorkRemaining(2 + all.size());
        var present = database.folder().filter(Files::exists).isPresent()
                ? rolling.fromDatabase(database, monitor.split(1)) : Optional.<Restored> empty();
        if (present.isPresent()) {
            return present.get();
        }
        for (var later : later(all, point)) {
            var reached = rolling.fromBackup(later, monitor.split(1));
            if (reached.isPresent()) {
                return reached.get();
            }
        }
        return restore(before(all, point), target, credentials, monitor.split(1));
    }

    private static List<Backup> later(List<Backup> all, Instant point) {
        return all.stream().filter(b -> !b.manifest().at().isBefore(point))
                .sorted(Comparator.comparing(b -> b.manifest().at())).toList();
    }

    private static Backup before(List<Backup> all, Instant point) throws CadreException {
        return all.stream().filter(b -> b.manifest().at().isBefore(point)).findFirst()
                .orElseThrow(() -> CadreException.input(Messages.Restore_noneBefore));
    }

    private Backup latest(StoreLocation database) throws CadreException {
        var folder = new BackupPlace(database).folder();
        return new BackupFolder(folder).list().stream().filter(b -> b.state().isGood()).findFirst()
                .orElseThrow(() -> CadreException.input(NLS.bind(Messages.Restore_noneGood, folder)));
    }
}
