/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.nio.file.Path;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.store.Contents;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.cadre.model.AccountRole;
import org.eclipse.core.runtime.IProgressMonitor;

/** A service that copies databases of one kind while they are open, and reads such copies back. */
public interface BackupMethod {

    /** A stable word by which backups remember how they were made. */
    String id();

    /** Whether databases at locations of that kind are copied by this method. */
    boolean handles(StoreLocation location);

    /** Whether whoever opened a database may copy all of it. */
    default boolean mayCopy(ProgramStore store) {
        return store.principal().is(AccountRole.COORDINATOR) || store.principal().is(AccountRole.ADMINISTRATOR);
    }

    /**
     * Copies an open database. Others go on reading and writing meanwhile.
     *
     * @param folder an empty folder, which gets the copy
     * @return what the copy must have
     * @throws org.eclipse.core.runtime.OperationCanceledException if canceled; the folder may have something
     *             in it then
     */
    BackupImage write(ProgramStore store, Path folder, IProgressMonitor monitor) throws CadreException;

    /**
     * Opens a copy with the rights by which its original is open, tests all of it and counts what is in it.
     * The copy is void afterwards.
     *
     * @param store the original
     * @param folder a folder that {@link #write} filled, or a copy of one
     * @return what the copy has
     * @throws CadreException if it does not open or the test finds something
     */
    Contents readBack(ProgramStore store, Path folder, IProgressMonitor monitor) throws CadreException;

    /** Returns what a copy of an open database is put back with after that was closed; closed by the caller. */
    default Credentials credentials(ProgramStore store) {
        return Credentials.none();
    }

    /**
     * Opens a copy with credentials of its own, for instance after the original is gone.
     *
     * @param folder a folder that {@link #write} filled, or a copy of one; stays a copy that can be put
     * @throws CadreException of kind LOCKED if the credentials do not open it
     */
    ProgramStore open(Path folder, Credentials credentials) throws CadreException;

    /**
     * Opens a copy with the rights by which its original is open.
     *
     * @param original an open database
     * @param folder a folder that {@link #write} filled, or a copy of one; stays a copy that can be put
     */
    ProgramStore openLike(ProgramStore original, Path folder) throws CadreException;

    /**
     * Puts a copy in its place. What is there is set aside and kept; interrupted, it is there or the copy is.
     *
     * @param folder a copy; gone afterwards
     * @param target the place, where nobody has a database open
     * @return where the former database is now; empty if there was none
     * @throws CadreException of kind CONFLICT if the database there is open
     */
    Optional<Path> put(Path folder, StoreLocation target, Credentials credentials) throws CadreException;

    /** Whether a backup can be read only by whoever can open the database. */
    boolean isProtected(BackupManifest manifest);

    /** Returns a folder on the disk of a database, where copies to be {@link #put} there can be made. */
    Path workplace(StoreLocation target);
}
