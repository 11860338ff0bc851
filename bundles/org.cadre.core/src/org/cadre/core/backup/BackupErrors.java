/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

import org.cadre.core.CadreException;
import org.cadre.core.store.StoreLocation;
import org.eclipse.osgi.util.NLS;

/** Says in the user's words what file systems say. */
final class BackupErrors {

    private BackupErrors() {
    }

    /** Returns why something failed, without a period. */
    static String reason(Throwable e) {
        return switch (e) {
            case AccessDeniedException denied -> Messages.Reason_denied;
            case FileSystemException failed when failed.getReason() != null -> failed.getReason();
            default -> String.valueOf(e.getMessage()).replaceAll("[.\\s]+$", ""); //$NON-NLS-1$ //$NON-NLS-2$
        };
    }

    /** There is no such backup. */
    static CadreException missing(Path file) {
        return CadreException.input(NLS.bind(Messages.Archive_missing, file));
    }

    /** There was no room to restore to. */
    static CadreException notRestored(StoreLocation target, IOException e) {
        return CadreException.failure(NLS.bind(Messages.Restore_notWritten, target.name(), reason(e)), e);
    }

    /** Something about backups cannot be read. */
    static CadreException notRead(Path path, IOException e) {
        return CadreException.failure(NLS.bind(Messages.Backup_notRead, path, reason(e)), e);
    }

    /** Something about backups cannot be written. */
    static CadreException notWritten(Path folder, IOException e) {
        return CadreException.failure(NLS.bind(Messages.Backup_notWritten, folder, reason(e)), e);
    }
}
