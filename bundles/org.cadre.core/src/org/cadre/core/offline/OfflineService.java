/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.offline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessAct;
import org.cadre.core.access.Credentials;
import org.cadre.core.merge.Choices;
import org.cadre.core.program.ProgramService;
import org.cadre.core.roles.Duties;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.cadre.model.AccountRole;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets a person work on one program without the shared database, and brings the work back. */
@Component(service = OfflineService.class)
public class OfflineService {

    /** How file names of packed copies end. */
    public static final String EXTENSION = ".cadreoffline"; //$NON-NLS-1$
    /** The kind of commits that take or bring back. */
    static final String KIND = "offline"; //$NON-NLS-1$

    private final Stores stores;
    private final OfflineTaker taker;
    private final OfflineReturner returner;

    /** Keeps copies in databases of these stores. */
    @Activate
    public OfflineService(@Reference Stores stores, @Reference ProgramService programs) {
        this.stores = stores;
        taker = new OfflineTaker(stores, programs);
        returner = new OfflineReturner(stores, taker);
    }

    /**
     * Makes a copy of a program with the people and schools that it needs.
     *
     * @param origin the database
     * @param program the name of the program
     * @param target a folder, or a file if its name ends with {@link #EXTENSION}; not there yet
     * @param credentials protect the copy, and open it later; needed for a database that is protected
     */
    public Taken take(ProgramStore origin, String program, Path target, Credentials credentials,
            IProgressMonitor monitor) throws CadreException {
        Duties.checkOneOf(origin, Messages.Offline_take, AccountRole.COORDINATOR);
        origin.accessLog().append(AccessAct.EXPORT, "", NLS.bind(Messages.Offline_taken, program)); //$NON-NLS-1$
        if (!isFile(target)) {
            return taker.take(origin, program, target, credentials, monitor);
        }
        var progress = SubMonitor.convert(monitor, 2);
        return inTemporary(folder -> {
            var taken = taker.take(origin, program, folder, credentials, progress.split(1));
            new OfflineFile(target).pack(folder, progress.split(1));
            return taken;
        });
    }

    /** Packs a copy that nobody has open into one file. */
    public void pack(Path folder, Path file, IProgressMonitor monitor) throws CadreException {
        new OfflineFolder(folder).read();
        requireClosed(folder);
        new OfflineFile(file).pack(folder, SubMonitor.convert(monitor));
    }

    /** Unpacks a file into a folder that is not there yet, to work on it. */
    public void unpack(Path file, Path folder, IProgressMonitor monitor) throws CadreException {
        if (Files.exists(folder)) {
            throw CadreException.input(NLS.bind(Messages.Offline_exists, folder.getFileName()));
        }
        inTemporary(() -> beside(folder), draft -> {
            new OfflineFile(file).unpack(draft, SubMonitor.convert(monitor));
            new OfflineFolder(draft).read();
            return move(draft, folder);
        });
    }

    /** Says what a folder's copy is of; fails if it is none. */
    public OfflineNote read(Path folder) throws CadreException {
        return new OfflineFolder(folder).read();
    }

    /**
     * Merges what was done offline into the database, in one transaction or not at all. Bringing the same work
     * back again changes nothing.
     *
     * @param copy the folder or the file of the copy, open nowhere
     * @param choices decides where others changed the same fields
     * @param credentials open the copy, if it is protected
     */
    public Returned bring(ProgramStore target, Path copy, Choices choices, Credentials credentials,
            IProgressMonitor monitor) throws CadreException {
        Duties.checkOneOf(target, Messages.Offline_return, AccountRole.COORDINATOR);
        if (Files.isDirectory(copy)) {
            return returner.bring(target, copy, choices, credentials, monitor);
        }
        if (!Files.isRegularFile(copy)) {
            throw CadreException.input(NLS.bind(Messages.Offline_noCopy, copy.getFileName()));
        }
        var progress = SubMonitor.convert(monitor, 2);
        return inTemporary(folder -> {
            new OfflineFile(copy).unpack(folder, progress.split(1));
            return returner.bring(target, folder, choices, credentials, progress.split(1));
        });
    }

    /** A protected copy says that it is locked, not whether somebody has it open; then its files tell. */
    private void requireClosed(Path folder) throws CadreException {
        try {
            stores.open(StoreLocation.ofFolder(folder)).close();
        } catch (CadreException e) {
            if (e.kind() != CadreException.Kind.LOCKED) {
                throw e;
            }
            new OfflineFolder(folder).requireUnused();
        }
    }

    private static boolean isFile(Path target) {
        return target.getFileName().toString().endsWith(EXTENSION);
    }

    private interface Step<T> {
        T run(Path folder) throws CadreException;
    }

    private interface Room {
        Path make() throws IOException;
    }

    /** Runs a step with a folder that is deleted afterwards. */
    private static <T> T inTemporary(Step<T> step) throws CadreException {
        return inTemporary(() -> Files.createTempDirectory("cadre-offline"), step); //$NON-NLS-1$
    }

    /** Room on the same disk as a folder, since folders with something in them cannot be moved to another. */
    private static Path beside(Path folder) throws IOException {
        return Files.createTempDirectory(folder.toAbsolutePath().getParent(), ".cadre-offline"); //$NON-NLS-1$
    }

    /** Runs a step with a folder in some room; both are deleted afterwards, and only the room is there before. */
    private static <T> T inTemporary(Room room, Step<T> step) throws CadreException {
        try {
            var parent = room.make();
            try {
                return step.run(parent.resolve("copy")); //$NON-NLS-1$
            } finally {
                OfflineFolder.delete(parent);
            }
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Offline_temporary, e.getMessage()), e);
        }
    }

    private static Path move(Path draft, Path folder) throws CadreException {
        try {
            return Files.move(draft, folder);
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Offline_noAccess, folder, e.getMessage()), e);
        }
    }
}
