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
import org.cadre.core.access.Credentials;
import org.cadre.core.access.keys.OwnSecrets;
import org.cadre.core.access.keys.RecoveryKey;
import org.cadre.core.backup.BackupPlace;
import org.cadre.core.backup.FolderSwap;
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

    private Optional<RecoveryKey> replace(StoreLocation location, Credentials present, Credentials next,
            IProgressMonitor monitor) throws CadreException {
        var progress = SubMonitor.convert(monitor, Messages.ProtectionChange_task, 1);
        var folder = location.folder()
                .orElseThrow(() -> CadreException.input(Messages.ProtectionChange_server));
        var draft = Draft.beside(folder);
        try {
            Draft.deleteAbandoned(folder);
            Optional<RecoveryKey> recovery;
            try (var source = stores.open(location, present);
                    var copy = stores.createCopy(StoreLocation.ofFolder(draft), next, source,
                            progress.split(1))) {
                recovery = next.kind() == Credentials.Kind.NONE ? Optional.empty()
                        : Optional.of(new OwnSecrets(copy).renewRecovery());
            }
            new BackupPlace(location).keepFor(draft);
            new FolderSwap(folder).replace(draft);
            return recovery;
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.ProtectionChange_failed, folder), e);
        } finally {
            discard(draft);
        }
    }

    private static void discard(Path draft) throws CadreException {
        try {
            if (Files.exists(draft)) {
                Draft.delete(draft);
            }
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.ProtectionChange_leftover, draft), e);
        }
    }
}
