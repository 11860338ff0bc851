/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.backup;

import java.nio.file.Path;
import java.util.Optional;

import org.cadre.core.store.StoreLocation;
import org.cadre.ui.wizards.Choosers;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the backups of the open database; while none is open, of one whose folder the user chooses. */
public final class BackupsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var services = BackupServices.of(window);
        services.database().location().or(() -> chosen(window.getShell(), services))
                .ifPresent(location -> new BackupsDialog(window.getShell(), services, location).open());
        return null;
    }

    private static Optional<StoreLocation> chosen(Shell shell, BackupServices services) {
        var start = services.database().recent().stream().findFirst().flatMap(StoreLocation::folder)
                .map(Path::toString).orElse(""); //$NON-NLS-1$
        return Choosers.folder(shell, Messages.Backups_choose, start).map(Path::of).map(StoreLocation::ofFolder);
    }
}
