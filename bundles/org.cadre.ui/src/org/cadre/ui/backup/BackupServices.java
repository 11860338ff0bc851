/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.backup;

import org.cadre.core.backup.Backups;
import org.cadre.core.backup.FullChecks;
import org.cadre.core.backup.Restores;
import org.cadre.core.exchange.OpenFiles;
import org.cadre.core.store.Stores;
import org.cadre.ui.Errors;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.TaskRunner;
import org.eclipse.ui.services.IServiceLocator;

/**
 * What backups need from the window.
 *
 * @param backups makes and lists backups
 * @param restores restores them
 * @param checks tests databases
 * @param files writes and reads open files
 * @param stores creates databases
 * @param database the open database
 * @param tasks runs what takes long
 * @param errors tells what could not be done
 */
record BackupServices(Backups backups, Restores restores, FullChecks checks, OpenFiles files, Stores stores,
        OpenDatabase database, TaskRunner tasks, Errors errors) {

    /** Finds them in the window. */
    static BackupServices of(IServiceLocator window) {
        return new BackupServices(window.getService(Backups.class), window.getService(Restores.class),
                window.getService(FullChecks.class), window.getService(OpenFiles.class),
                window.getService(Stores.class), window.getService(OpenDatabase.class),
                window.getService(TaskRunner.class), window.getService(Errors.class));
    }
}
