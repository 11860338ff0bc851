/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import java.text.MessageFormat;

import org.cadre.core.backup.BackupReason;
import org.cadre.core.store.CommitNote;
import org.cadre.ui.Messages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Does imports in the background, tells what they did, and takes them back if the user wants. */
public final class ImportRunner {

    private final ImportServices services;
    private final Shell window;

    /**
     * Imports with those services.
     *
     * @param window over which dialogs open
     */
    public ImportRunner(ImportServices services, Shell window) {
        this.services = services;
        this.window = window;
    }

    /** Does what was previewed; the pending import belongs to this from now on. */
    public void start(PendingImport pending) {
        var job = services.tasks().start(MessageFormat.format(Messages.ImportRunner_job, pending.source()),
                monitor -> backUpAndApply(pending, monitor), result -> done(pending, result),
                status -> failed(pending, status));
        PlatformUI.getWorkbench().getProgressService().showInDialog(window, job);
    }

    private ImportResult backUpAndApply(PendingImport pending, IProgressMonitor monitor)
            throws CoreException {
        var progress = SubMonitor.convert(monitor, 2);
        services.backups().before(BackupReason.BEFORE_IMPORT, pending.store(), progress.split(1));
        var lack = services.backups().lack(pending.store());
        return pending.apply(progress.split(1)).with(lack);
    }

    /** Takes an import back as a whole. */
    void undo(ImportResult result) {
        var label = MessageFormat.format(Messages.ImportRunner_undo, result.source());
        var note = CommitNote.of("revert", label, true); //$NON-NLS-1$
        var store = services.store();
        services.tasks().start(label, monitor -> store.revert(result.commit().id(), note, monitor),
                commit -> undone(result));
    }

    private void done(PendingImport pending, ImportResult result) {
        pending.close();
        if (!window.isDisposed()) {
            new ImportResultDialog(window, result, services, () -> undo(result)).open();
        }
    }

    private void undone(ImportResult result) {
        if (!window.isDisposed()) {
            MessageDialog.openInformation(window, Messages.ImportUndone_title,
                    MessageFormat.format(Messages.ImportUndone_text, result.source()));
        }
    }

    private void failed(PendingImport pending, IStatus status) {
        pending.close();
        services.errors().show(status);
    }
}
