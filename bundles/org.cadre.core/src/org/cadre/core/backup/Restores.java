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
import org.cadre.core.access.AccessAct;
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
        return PreparedRestore.in(method.workplace(target), target, work -> {
            var copy = work.make(COPY);
            new BackupProof(method).prove(backup.file(), copy, present, progress.split(1));
            try (var store = method.openLike(present, copy)) {
                log(store, backup);
            }
            return new PreparedRestore(work, copy, method, new Restored(target, Optional.empty(),
                    Optional.of(backup.file()), backup.manifest().at(), 0, backup.manifest().contents().total()))
                    .with(method.credentials(present));
        });
    }

    /**
     * Makes beside the place of an open database what it was at a moment, with the rights by which it is open;
     * when it is closed, the copy can be put. What was committed since is taken back in a copy of the database
     * as it is; where that cannot be done, in that of a backup.
     *
     * @param point the moment; what was committed then or before is wanted
     */
    public PreparedRestore prepare(Instant point, ProgramStore present, IProgressMonitor monitor)
            throws CadreException {
        var target = present.location();
        var progress = SubMonitor.convert(monitor, NLS.bind(Messages.Restore_task, target.name()), 2);
        var all = good(target);
        var rolling = new PointRestore(backups, target, Opening.like(present), point);
        var sources = new PointRestore.Sources(Optional.of(present), later(all, point));
        var prepared = rolling.prepare(sources, progress.split(1));
        return prepared.isPresent() ? prepared.get().with(backups.method(target).credentials(present))
                : prepare(before(all, point), present, progress.split(1));
    }

    /** Nobody can restore what is read without the log of it saying so. */
    private static void log(ProgramStore copy, Backup backup) throws CadreException {
        copy.accessLog().append(AccessAct.RESTORE, "", backup.file().getFileName().toString()); //$NON-NLS-1$
    }

    private Restored restore(Backup backup, StoreLocation target, Credentials credentials, SubMonitor monitor)
            throws CadreException {
        var method = backups.methodOf(backup);
        try (var work = WorkFolder.in(method.workplace(target))) {
            var copy = work.make(COPY);
            var manifest = new BackupProof(method).prove(backup.file(), copy, credentials, monitor);
            try (var store = method.open(copy, credentials)) {
                log(store, backup);
            }
            var aside = method.put(copy, target, credentials);
            return new Restored(target, aside, Optional.of(backup.file()), manifest.at(), 0,
                    manifest.contents().total());
        } catch (IOException e) {
            throw BackupErrors.notRestored(target, e);
        }
    }

    private Restored restore(StoreLocation database, Instant point, StoreLocation target,
            Credentials credentials, SubMonitor monitor) throws CadreException {
        var all = good(database);
        monitor.setWorkRemaining(2);
        var prepared = prepare(database, all, new PointRestore(backups, target, Opening.with(credentials), point),
                credentials, monitor.split(1));
        if (prepared.isEmpty()) {
            return restore(before(all, point), target, credentials, monitor.split(1));
        }
        try (var made = prepared.get()) {
            return made.put(credentials);
        }
    }

    private Optional<PreparedRestore> prepare(StoreLocation database, List<Backup> all, PointRestore rolling,
            Credentials credentials, SubMonitor monitor) throws CadreException {
        var present = open(database, credentials);
        try {
            return rolling.prepare(new PointRestore.Sources(present, later(all, rolling.point())), monitor);
        } finally {
            if (present.isPresent()) {
                present.get().close();
            }
        }
    }

    /** Opens the database as it is; empty if there is none, or it is so damaged that it does not open. */
    private Optional<ProgramStore> open(StoreLocation database, Credentials credentials) throws CadreException {
        var folder = database.folder().filter(Files::exists);
        try {
            return folder.isEmpty() ? Optional.empty()
                    : Optional.of(backups.method(database).open(folder.get(), credentials));
        } catch (CadreException e) {
            if (e.kind() == CadreException.Kind.FAILURE) {
                return Optional.empty(); // a damaged database is why people restore
            }
            throw e;
        }
    }

    private List<Backup> good(StoreLocation database) throws CadreException {
        return backups.list(database).stream().filter(b -> b.state().isGood()).toList();
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
