/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import org.cadre.ui.OpenDatabase;
import org.cadre.ui.command.DatabaseHandler;
import org.eclipse.ui.IWorkbenchWindow;

/** Shows how the open database is protected, and changes secrets. */
public final class ProtectionHandler extends DatabaseHandler {

    @Override
    protected void execute(IWorkbenchWindow window, OpenDatabase database) {
        database.session().ifPresent(session -> new ProtectionDialog(window.getShell(),
                ProtectionServices.of(window), session.work().store()).open());
    }
}
