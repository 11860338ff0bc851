/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.backup;

import java.time.Instant;
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
import org.cadre.ui.database.WhenClosed;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
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

    /** Asks whether to restore a moment, and says what will become of the present database. */
    boolean confirms(Shell shell, Instant point) {
        var question = NLS.bind(Messages.Restore_pointQuestion, location.name(), BackupTexts.time(point));
        return MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Restore_title, question, 0,
                Messages.Restore_yes, Messages.Restore_no) == 0;
    }

    /** Restores a backup in the background and opens what was restored. */
    void restore(Backup backup) {
        if (isOpen()) {
            prepare((store, monitor) -> services.restores().prepare(backup, store, monitor));
        } else {
            restoreClosed(new RestoreSource.One(backup.file()));
        }
    }

    /** Restores what the database was at a moment, in the background, and opens that. */
    void restore(Instant point) {
        if (isOpen()) {
            prepare((store, monitor) -> services.restores().prepare(point, store, monitor));
        } else {
            restoreClosed(new RestoreSource.Point(point));
        }
    }

    /** Makes what is to be restored while the database is open. */
    private interface Preparing {

        PreparedRestore with(ProgramStore store, IProgressMonitor monitor) throws CadreException;
    }

    /** What was changed and not saved is asked about before, since it cannot be part of what is restored. */
    private void prepare(Preparing preparing) {
        if (services.database().settle()) {
            var store = store();
            services.tasks().start(job(), monitor -> preparing.with(store, monitor), this::put);
        }
    }

    private void restoreClosed(RestoreSource source) {
        services.tasks().start(job(), monitor -> new AskedRestore(services, location, source).run(monitor),
                this::show);
    }

    private String job() {
        return NLS.bind(Messages.Restore_job, location.name());
    }

    /** Closes the database, puts the restored one in its place and opens it; or else the present one again. */
    private void put(PreparedRestore prepared) {
        boolean closed = services.database().close();
        services.tasks().start(job(), monitor -> {
            try (prepared) {
                return closed ? new WhenClosed<>(m -> prepared.put()).run(monitor) : null;
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

    private ProgramStore store() {
        return services.database().session().orElseThrow().work().store();
    }

    private void run(Shell shell, Task<Backup> task) {
        services.tasks().run(new ProgressMonitorDialog(shell), task);
    }
}
