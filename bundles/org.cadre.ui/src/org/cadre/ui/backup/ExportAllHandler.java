/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.backup;

import java.nio.file.Path;

import org.cadre.core.exchange.OpenFiles.Summary;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.wizards.Choosers;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Writes everything of the open database into open files in a folder that the user chooses. */
public final class ExportAllHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var services = BackupServices.of(window);
        if (services.database().settle()) {
            Choosers.folder(window.getShell(), Messages.ExportAll_folder, "").map(Path::of) //$NON-NLS-1$
                    .ifPresent(folder -> export(services, folder, window.getShell()));
        }
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        var database = PlatformUI.getWorkbench().getService(OpenDatabase.class);
        setBaseEnabled(database != null && database.session().isPresent());
    }

    private static void export(BackupServices services, Path folder, Shell shell) {
        var store = services.database().session().orElseThrow().work().store();
        var name = NLS.bind(Messages.ExportAll_job, store.location().name());
        services.tasks().start(name, monitor -> services.files().export(store, folder, monitor),
                written -> done(written, folder, shell));
    }

    private static void done(Summary written, Path folder, Shell shell) {
        if (!shell.isDisposed()) {
            MessageDialog.openInformation(shell, Messages.ExportAll_title, NLS.bind(Messages.ExportAll_done,
                    new Object[] { written.contents().total(), written.files(), folder }));
        }
    }
}
