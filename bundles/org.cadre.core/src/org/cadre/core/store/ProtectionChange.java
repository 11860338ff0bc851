/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.Messages;
import org.cadre.core.access.Credentials;
import org.cadre.core.access.keys.OwnSecrets;
import org.cadre.core.access.keys.RecoveryKey;
import org.cadre.core.backup.BackupPlace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Encrypts a database in a folder, or takes its encryption away: makes a copy beside it, which is compared
 * row by row, and puts it in its place. Killed at any moment, all of the old or all of the new database is
 * there at the next opening. The old files are overwritten and deleted; copies and backups made before stay
 * as they are.
 *
 * @param stores opens and copies databases
 */
public record ProtectionChange(Stores stores) {

    /**
     * Encrypts a database with a new key.
     *
     * @param present opens the database as it is; none if it has no protection
     * @param first account and passphrase that open it afterwards
     * @return the recovery key of that account, to be printed
     */
    public RecoveryKey protect(StoreLocation location, Credentials present, Credentials first,
            IProgressMonitor monitor) throws CadreException {
        return replace(location, present, first, monitor).orElseThrow();
    }

    /** Takes the encryption away; whoever reaches the files can read them afterwards. */
    public void unprotect(StoreLocation location, Credentials present, IProgressMonitor monitor)
            throws CadreException {
        replace(location, present, Credentials.none(), monitor);
    }

    /**
     * Makes the copy of a database that is open; when it is closed, the copy can be put in its place. Nothing
     * changes before.
     *
     * @param next account and passphrase that open it afterwards; none to take the encryption away
     */
    public PreparedProtection prepare(ProgramStore source, Credentials next, IProgressMonitor monitor)
            throws CadreException {
        var progress = SubMonitor.convert(monitor, Messages.ProtectionChange_task, 1);
        var location = source.location();
        var folder = location.folder()
                .orElseThrow(() -> CadreException.input(Messages.ProtectionChange_server));
        var draft = Draft.beside(folder);
        var done = false;
        try {
            Draft.deleteAbandoned(folder);
            var recovery = copy(source, draft, next, progress.split(1));
            new BackupPlace(location).keepFor(draft);
            done = true;
            return new PreparedProtection(stores, location, draft, recovery);
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.ProtectionChange_failed, folder), e);
        } finally {
            if (!done) {
                PreparedProtection.discard(draft);
            }
        }
    }

    private Optional<RecoveryKey> copy(ProgramStore source, Path draft, Credentials next, IProgressMonitor monitor)
            throws CadreException {
        try (var copy = stores.createCopy(StoreLocation.ofFolder(draft), next, source, monitor)) {
            return next.kind() == Credentials.Kind.NONE ? Optional.empty()
                    : Optional.of(new OwnSecrets(copy).renewRecovery());
        }
    }

    private Optional<RecoveryKey> replace(StoreLocation location, Credentials present, Credentials next,
            IProgressMonitor monitor) throws CadreException {
        location.folder().orElseThrow(() -> CadreException.input(Messages.ProtectionChange_server));
        try (var prepared = prepared(location, present, next, monitor)) {
            return prepared.put();
        }
    }

    private PreparedProtection prepared(StoreLocation location, Credentials present, Credentials next,
            IProgressMonitor monitor) throws CadreException {
        try (var source = stores.open(location, present)) {
            return prepare(source, next, monitor);
        }
    }
}
