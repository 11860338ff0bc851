/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.backup;

import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.backup.Backup;
import org.cadre.core.backup.BackupReason;
import org.cadre.core.backup.BackupTexts;
import org.cadre.core.backup.PreparedRestore;
import org.cadre.core.backup.RestoreSource;
import org.cadre.core.backup.Restored;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.task.Task;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * What the user can do with the backups of a database.
 *
 * @param services what it takes
 * @param location the database
 */
record BackupActions(BackupServices services, StoreLocation location) {

    private static final int PATIENCE = 300;
    private static final int PAUSE = 100;

    /** Whether the database is open in the window. */
    boolean isOpen() {
        return services.database().location().equals(Optional.of(location));
    }

    /** Backs up the open database. */
    void make(Shell shell, Runnable done) {
        var store = store();
        run(shell, monitor -> services.backups().make(store, BackupReason.MANUAL, monitor));
        done.run();
    }

    /** Tries whether a backup comes back. */
    void verify(Shell shell, Backup backup, Runnable done) {
        run(shell, isOpen() ? verification(backup, store())
                : monitor -> services.backups().verify(backup, Credentials.none(), monitor));
        done.run();
    }

    private Task<Backup> verification(Backup backup, ProgramStore store) {
        return monitor -> services.backups().verify(backup, store, monitor);
    }

    /** Asks whether to restore a backup, and says what will become of the present database. */
    boolean confirms(Shell shell, Backup backup) {
        var question = NLS.bind(Messages.Restore_question, location.name(),
                BackupTexts.time(backup.manifest().at()));
        var icon = MessageDialog.QUESTION;
        return MessageDialog.open(icon, shell, Messages.Restore_title, question, 0, Messages.Restore_yes,
                Messages.Restore_no) == 0;
    }

    /** Restores a backup in the background and opens what was restored. */
    void restore(Backup backup) {
        var name = NLS.bind(Messages.Restore_job, location.name());
        if (isOpen()) {
            var store = store();
            services.tasks().start(name, monitor -> services.restores().prepare(backup, store, monitor),
                    this::put);
        } else {
            services.tasks().start(name, monitor -> services.restores().restore(location,
                    new RestoreSource.One(backup.file()), location, Credentials.none(), monitor), this::show);
        }
    }

    /** Closes the database, puts the restored one in its place and opens it; or else the present one again. */
    private void put(PreparedRestore prepared) {
        boolean closed = services.database().close();
        services.tasks().start(NLS.bind(Messages.Restore_job, location.name()), monitor -> {
            try (prepared) {
                return closed ? whenClosed(prepared) : null;
            }
        }, this::show, this::failed);
    }

    private void failed(IStatus status) {
        services.errors().show(status);
        services.database().open(location);
    }

    private void show(Restored restored) {
        if (restored != null) {
            services.database().open(location);
            var shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
            restored.aside().ifPresent(aside -> MessageDialog.openInformation(shell, Messages.Restore_title,
                    NLS.bind(Messages.Restore_done, new Object[] { location.name(),
                            BackupTexts.time(restored.reached()), aside })));
        }
    }

    /** Puts the copy as soon as the window has closed the database, which it does in the background. */
    private static Restored whenClosed(PreparedRestore prepared) throws CadreException {
        for (int i = 1;; i++) {
            try {
                return prepared.put();
            } catch (CadreException e) {
                if (e.kind() != CadreException.Kind.CONFLICT || i == PATIENCE) {
                    throw e;
                }
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    private ProgramStore store() {
        return services.database().session().orElseThrow().work().store();
    }

    private void run(Shell shell, Task<Backup> task) {
        services.tasks().run(new ProgressMonitorDialog(shell), task);
    }
}
