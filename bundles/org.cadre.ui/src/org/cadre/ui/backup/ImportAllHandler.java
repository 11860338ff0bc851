/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.backup;

import java.nio.file.Path;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.store.NewOrOpened;
import org.cadre.core.store.StoreLocation;
import org.cadre.ui.wizards.Choosers;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes a new database of open files and opens it. */
public final class ImportAllHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var from = Choosers.folder(window.getShell(), Messages.ImportAll_from, ""); //$NON-NLS-1$
        var to = from.flatMap(f -> Choosers.folder(window.getShell(), Messages.ImportAll_to, "")); //$NON-NLS-1$
        if (to.isPresent()) {
            read(BackupServices.of(window), Path.of(from.get()), StoreLocation.ofFolder(Path.of(to.get())));
        }
        return null;
    }

    private static void read(BackupServices services, Path from, StoreLocation to) {
        var name = NLS.bind(Messages.ImportAll_job, from.getFileName());
        services.tasks().start(name, monitor -> read(services, from, to, monitor),
                done -> services.database().open(to));
    }

    private static StoreLocation read(BackupServices services, Path from, StoreLocation to,
            IProgressMonitor monitor) throws CadreException {
        try (var target = NewOrOpened.anew(to, services.stores(), Credentials.none())) {
            services.files().read(from, target.store(), monitor);
            target.keep();
            return to;
        }
    }
}
