/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.server;

import org.cadre.core.access.AccessRules;
import org.cadre.core.backup.Backups;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.command.DatabaseHandler;
import org.cadre.ui.database.DatabaseServices;
import org.eclipse.ui.IWorkbenchWindow;

/** Moves the open database to a server; for those who see everything, since the copy has all that is in it. */
public final class MoveToServerHandler extends DatabaseHandler {

    /** Enabled while somebody works on a database who may copy all of it. */
    public MoveToServerHandler() {
        super(session -> AccessRules.seesEverything(session.work().store().principal().roles()));
    }

    @Override
    protected void execute(IWorkbenchWindow window, OpenDatabase database) {
        new MoveToServerWizard(DatabaseServices.of(window), window.getService(Backups.class)).dialog(window.getShell()).open();
    }
}
