/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessAct;
import org.cadre.core.access.Credentials;
import org.cadre.core.roles.RoleNames;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Makes backups, proves that they come back, and forgets those that are no longer needed. */
@Component(service = Backups.class)
public class Backups {

    private final List<BackupMethod> methods;
    private final Clock clock;

    /** Uses these methods; the first that handles a location is asked. */
    @Activate
    public Backups(@Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE,
            policyOption = ReferencePolicyOption.GREEDY) List<BackupMethod> methods) {
        this(methods, Clock.systemDefaultZone());
    }

    /** Takes the time, and the zone whose days count, from a clock. */
    public Backups(List<BackupMethod> methods, Clock clock) {
        this.methods = List.copyOf(methods);
        this.clock = clock;
    }

    /** Returns the backups of a database, the newest first. */
    public List<Backup> list(StoreLocation location) throws CadreException {
        return new BackupFolder(new BackupPlace(location).folder()).list();
    }

    /**
     * Makes a backup of an open database, restores it to try it, and deletes those that are no longer needed;
     * then the database forgets what taking old commits back needed, which this backup still has.
     *
     * @return the backup, which is good
     * @throws CadreException if none could be made, or if it does not come back; that one stays, marked
     */
    public Backup make(ProgramStore store, BackupReason reason, IProgressMonitor monitor)
            throws CadreException {
        return make(store, reason, new BackupPlace(store.location()).folder(), monitor);
    }

    /**
     * Makes a backup before something that changes much. A database without any commit needs none, and one
     * that no method handles, or of which the opener sees a part only, has none.
     *
     * @return the backup; empty if there was none to make
     */
    public Optional<Backup> before(BackupReason reason, ProgramStore store, IProgressMonitor monitor)
            throws CadreException {
        boolean useful = mayBackUp(store) && !store.history(1).isEmpty();
        return useful ? Optional.of(make(store, reason, monitor)) : Optional.empty();
    }

    /** What to tell whoever changed much and could not have a backup {@link #before}; empty if there was one. */
    public Optional<String> lack(ProgramStore store) throws CadreException {
        boolean handled = methods.stream().anyMatch(m -> m.handles(store.location()));
        return handled && !mayBackUp(store) && !store.history(1).isEmpty()
                ? Optional.of(NLS.bind(Messages.Backup_lack, RoleNames.one(store.principal().roles())))
                : Optional.empty();
    }

    /** Whether whoever opened a database may back it up as a whole. */
    public boolean mayBackUp(ProgramStore store) {
        return methods.stream().filter(m -> m.handles(store.location())).findFirst()
                .filter(m -> m.mayCopy(store)).isPresent();
    }

    /** Makes a backup in another folder than that of the database; see {@link #make}. */
    public Backup make(ProgramStore store, BackupReason reason, Path folder, IProgressMonitor monitor)
            throws CadreException {
        var maker = new BackupMaker(method(store.location()), new BackupFolder(folder));
        var backup = maker.make(store, reason, clock.instant(),
                SubMonitor.convert(monitor, NLS.bind(Messages.Backup_task, store.location().name()), 1));
        if (!backup.state().isGood()) {
            throw CadreException.failure(NLS.bind(Messages.Backup_failed, backup.file().getFileName(),
                    backup.state().problem()), null);
        }
        prune(folder);
        store.forgetOld(clock.instant(), null);
        if (reason != BackupReason.BEFORE_UPGRADE) {
            store.accessLog().append(AccessAct.EXPORT, "", NLS.bind(Messages.Backup_logged, //$NON-NLS-1$
                    backup.file().getFileName()));
        }
        return backup;
    }

    /** Whether the latest good backup, whatever it was made for, is of an earlier day than today. */
    public boolean isDue(StoreLocation location) throws CadreException {
        var today = LocalDate.now(clock);
        return list(location).stream().filter(b -> b.state().isGood())
                .noneMatch(b -> b.manifest().at().atZone(clock.getZone()).toLocalDate().equals(today));
    }

    /**
     * Restores a backup into a temporary folder to see whether it comes back, and remembers what came of it.
     *
     * @return the backup with what is known of it now
     * @throws CadreException of kind LOCKED if the credentials do not open it, which says nothing about it
     */
    public Backup verify(Backup backup, Credentials credentials, IProgressMonitor monitor)
            throws CadreException {
        var progress = SubMonitor.convert(monitor, NLS.bind(Messages.Verify_task,
                backup.file().getFileName()), 1);
        var method = methodOf(backup);
        try (var work = WorkFolder.in(backup.file().toAbsolutePath().getParent())) {
            var proof = new BackupProof(method);
            return proof.remember(backup, proof.tried(() -> proof.prove(backup.file(), work.make("copy"), //$NON-NLS-1$
                    credentials, progress.split(1)), clock.instant()));
        } catch (IOException e) {
            throw BackupErrors.notWritten(backup.file().getParent(), e);
        }
    }

    /** Tries a backup of an open database with the rights by which that is open; see the other method. */
    public Backup verify(Backup backup, ProgramStore original, IProgressMonitor monitor)
            throws CadreException {
        var progress = SubMonitor.convert(monitor, NLS.bind(Messages.Verify_task,
                backup.file().getFileName()), 1);
        try (var work = WorkFolder.in(backup.file().toAbsolutePath().getParent())) {
            var proof = new BackupProof(methodOf(backup));
            return proof.remember(backup, proof.tried(() -> proof.prove(backup.file(), work.make("copy"), //$NON-NLS-1$
                    original, progress.split(1)), clock.instant()));
        } catch (IOException e) {
            throw BackupErrors.notWritten(backup.file().getParent(), e);
        }
    }

    /** Returns the backups of a database that whoever finds them can read, because they are not encrypted. */
    public List<Backup> readable(StoreLocation location) throws CadreException {
        return list(location).stream().filter(b -> methods.stream()
                .anyMatch(m -> m.id().equals(b.manifest().method()) && !m.isProtected(b.manifest()))).toList();
    }

    /** Deletes backups. */
    public void delete(List<Backup> all) throws CadreException {
        for (var backup : all) {
            BackupFolder.delete(backup);
        }
    }

    /** Deletes the backups of a folder that need not be kept and returns how many these were. */
    private int prune(Path folder) throws CadreException {
        var expired = Retention.STANDARD.expired(new BackupFolder(folder).list(), clock.instant(),
                clock.getZone());
        for (var backup : expired) {
            BackupFolder.delete(backup);
        }
        return expired.size();
    }

    /** Returns the method that made a backup. */
    BackupMethod methodOf(Backup backup) throws CadreException {
        if (!backup.state().problem().isEmpty() && backup.manifest().method().isEmpty()) {
            throw CadreException.input(backup.state().problem());
        }
        return methods.stream().filter(m -> m.id().equals(backup.manifest().method())).findFirst()
                .orElseThrow(() -> CadreException.input(NLS.bind(Messages.Archive_newer,
                        backup.file().getFileName())));
    }

    /** Returns the method for databases at a location. */
    BackupMethod method(StoreLocation location) throws CadreException {
        return methods.stream().filter(m -> m.handles(location)).findFirst()
                .orElseThrow(() -> CadreException.input(NLS.bind(Messages.Backup_noMethod, location.name())));
    }
}
