/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.io.IOException;
import java.nio.file.Path;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.store.StoreLocation;

/** A restored copy that was tried and waits beside its place. Closing it deletes what was not put. */
public final class PreparedRestore implements AutoCloseable {

    private final WorkFolder work;
    private final Path copy;
    private final BackupMethod method;
    private final Restored promised;
    private Credentials credentials = Credentials.none();

    /**
     * @param promised what comes of it, but for what is set aside
     */
    PreparedRestore(WorkFolder work, Path copy, BackupMethod method, Restored promised) {
        this.work = work;
        this.copy = copy;
        this.method = method;
        this.promised = promised;
    }

    /** Lets these credentials put the copy, which a place on a server needs; they are closed with this. */
    PreparedRestore with(Credentials those) {
        credentials = those;
        return this;
    }

    /** Makes a copy in a work folder. */
    @FunctionalInterface
    interface Making {

        /** Makes it; null if it cannot be made of what there is. */
        PreparedRestore in(WorkFolder work) throws CadreException, IOException;
    }

    /** Makes a copy in a new folder, which is deleted unless there is one in the end. */
    static PreparedRestore in(Path workplace, StoreLocation target, Making making) throws CadreException {
        WorkFolder work = null;
        PreparedRestore made = null;
        try {
            work = WorkFolder.in(workplace);
            made = making.in(work);
            return made;
        } catch (IOException e) {
            throw BackupErrors.notRestored(target, e);
        } finally {
            if (made == null && work != null) {
                delete(work, target);
            }
        }
    }

    /**
     * Puts the copy in its place and sets aside what is there.
     *
     * @throws CadreException of kind CONFLICT if the database there is still open
     */
    public Restored put() throws CadreException {
        return put(credentials);
    }

    /** Does what {@link #put()} does; a place on a server needs credentials. */
    Restored put(Credentials credentials) throws CadreException {
        var aside = method.put(copy, promised.location(), credentials);
        return new Restored(promised.location(), aside, promised.backup(), promised.reached(), promised.takenBack(),
                promised.records());
    }

    @Override
    public void close() throws CadreException {
        credentials.close();
        delete(work, promised.location());
    }

    private static void delete(WorkFolder work, StoreLocation target) throws CadreException {
        try {
            work.close();
        } catch (IOException e) {
            throw BackupErrors.notRestored(target, e);
        }
    }
}
