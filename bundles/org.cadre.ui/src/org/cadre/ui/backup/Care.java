/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.backup;

import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.backup.Backup;
import org.cadre.core.backup.BackupReason;
import org.cadre.core.check.Finding;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.ProgramStore;
import org.cadre.ui.OpenDatabase;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Looks after the open database in the background: a backup every day, a full check every week. It begins a
 * minute after the database was opened, so that it is in nobody's way, and looks again every hour.
 */
public final class Care implements IStartup, OpenDatabase.Listener {

    private static final int FIRST = Integer.getInteger("org.cadre.ui.backup.delay", 60_000); //$NON-NLS-1$
    private static final int INTERVAL = 3_600_000;
    private static final String PLUGIN = "org.cadre.ui"; //$NON-NLS-1$

    private BackupServices services;
    private Object turn = new Object();
    private Optional<Job> running = Optional.empty();

    @Override
    public void earlyStartup() {
        Display.getDefault().asyncExec(() -> {
            services = BackupServices.of(PlatformUI.getWorkbench());
            services.database().listen(this);
            replaced(services.database().session());
        });
    }

    @Override
    public void replaced(Optional<EditSession> session) {
        turn = new Object();
        running.ifPresent(Job::cancel);
        if (session.isPresent()) {
            later(FIRST, turn);
        }
    }

    @Override
    public void changed(EditSession session) {
        // what is committed is backed up on the next day
    }

    private void later(int delay, Object forTurn) {
        Display.getDefault().timerExec(delay, () -> {
            if (turn == forTurn) {
                services.database().session().ifPresent(session -> look(session.work().store(), forTurn));
                later(INTERVAL, forTurn);
            }
        });
    }

    private void look(ProgramStore store, Object forTurn) {
        var name = NLS.bind(Messages.Care_backup, store.location().name());
        running = Optional.of(services.tasks().start(name, monitor -> backUp(store, monitor),
                made -> check(store, forTurn), status -> giveUp(status, forTurn)));
    }

    private Backup backUp(ProgramStore store, IProgressMonitor monitor) throws CadreException {
        var backups = services.backups();
        return backups.mayBackUp(store) && backups.isDue(store.location())
                ? backups.make(store, BackupReason.DAILY, monitor) : null;
    }

    private void check(ProgramStore store, Object forTurn) {
        if (turn == forTurn) {
            var name = NLS.bind(Messages.Care_check, store.location().name());
            running = Optional.of(services.tasks().start(name, monitor -> check(store, monitor), this::tell,
                    status -> giveUp(status, forTurn)));
        }
    }

    private List<Finding> check(ProgramStore store, IProgressMonitor monitor) throws CadreException {
        var checks = services.checks();
        return checks.mayRun(store) && checks.isDue(store.location()) ? checks.run(store, monitor) : List.of();
    }

    /**
     * Says once what could not be done; the next attempt is when the database is opened again. If it was closed or
     * locked meanwhile, nothing went wrong: it is looked after when it is opened again.
     */
    private void giveUp(IStatus status, Object forTurn) {
        if (turn == forTurn) {
            turn = new Object();
            services.errors().show(status);
        }
    }

    private void tell(List<Finding> findings) {
        if (!findings.isEmpty()) {
            services.errors().show(new Status(IStatus.ERROR, PLUGIN,
                    NLS.bind(Messages.Care_findings, findings.size(), findings.getFirst().text())));
        }
    }
}
