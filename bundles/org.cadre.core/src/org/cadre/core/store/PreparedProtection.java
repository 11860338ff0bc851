/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.Messages;
import org.cadre.core.access.keys.RecoveryKey;
import org.cadre.core.backup.FolderSwap;
import org.eclipse.osgi.util.NLS;

/**
 * A copy of a database with other protection that waits beside its place. Closing it deletes what was not put.
 */
public final class PreparedProtection implements AutoCloseable {

    private final Stores stores;
    private final StoreLocation location;
    private final Path draft;
    private final Optional<RecoveryKey> recovery;

    PreparedProtection(Stores stores, StoreLocation location, Path draft, Optional<RecoveryKey> recovery) {
        this.stores = stores;
        this.location = location;
        this.draft = draft;
        this.recovery = recovery;
    }

    /**
     * Puts the copy in the place of the database, whose files are overwritten and deleted.
     *
     * @return the recovery key of the account that opens it now, to be printed; empty without protection
     * @throws CadreException of kind CONFLICT if the database is still open
     */
    public Optional<RecoveryKey> put() throws CadreException {
        stores.checkFree(location);
        new FolderSwap(location.folder().orElseThrow()).replace(draft);
        return recovery;
    }

    @Override
    public void close() throws CadreException {
        discard(draft);
    }

    static void discard(Path draft) throws CadreException {
        try {
            if (Files.exists(draft)) {
                Draft.delete(draft);
            }
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.ProtectionChange_leftover, draft), e);
        }
    }
}
