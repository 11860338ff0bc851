/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import org.cadre.core.backup.Backups;
import org.cadre.core.store.Stores;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.TaskRunner;
import org.cadre.ui.database.DatabaseServices;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * What a change of protection needs.
 *
 * @param window the window, whose editors come back
 * @param stores opens and copies databases
 * @param backups makes the backup before
 * @param database the open database
 * @param tasks runs what takes long
 */
record ProtectionServices(IWorkbenchWindow window, Stores stores, Backups backups, OpenDatabase database,
        TaskRunner tasks) {

    /** Finds them in the window. */
    static ProtectionServices of(IWorkbenchWindow window) {
        return new ProtectionServices(window, window.getService(Stores.class), window.getService(Backups.class),
                window.getService(OpenDatabase.class), window.getService(TaskRunner.class));
    }

    /** What opens databases in the window. */
    DatabaseServices opening() {
        return DatabaseServices.of(window);
    }
}
