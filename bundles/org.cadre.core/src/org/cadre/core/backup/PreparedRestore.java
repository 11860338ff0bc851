/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.store.StoreLocation;

/** A restored copy that was tried and waits beside its place. Closing it deletes what was not put. */
public final class PreparedRestore implements AutoCloseable {

    private final WorkFolder work;
    private final Path copy;
    private final Backup backup;
    private final BackupMethod method;
    private final StoreLocation target;

    PreparedRestore(WorkFolder work, Path copy, Backup backup, BackupMethod method, StoreLocation target) {
        this.work = work;
        this.copy = copy;
        this.backup = backup;
        this.method = method;
        this.target = target;
    }

    /**
     * Puts the copy in its place and sets aside what is there.
     *
     * @throws CadreException of kind CONFLICT if the database there is still open
     */
    public Restored put() throws CadreException {
        var aside = method.put(copy, target, Credentials.none());
        return new Restored(target, aside, Optional.of(backup.file()), backup.manifest().at(), 0,
                backup.manifest().contents().total());
    }

    @Override
    public void close() throws CadreException {
        try {
            work.close();
        } catch (IOException e) {
            throw BackupErrors.notRestored(target, e);
        }
    }
}
