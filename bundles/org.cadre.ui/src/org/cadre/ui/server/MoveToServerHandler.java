/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.server;

import org.cadre.model.AccountRole;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.command.DatabaseHandler;
import org.cadre.ui.database.DatabaseServices;
import org.eclipse.ui.IWorkbenchWindow;

/** Moves the open database to a server; for administrators, since the copy has everything that is in it. */
public final class MoveToServerHandler extends DatabaseHandler {

    /** Enabled while somebody works on a database who may copy all of it. */
    public MoveToServerHandler() {
        super(session -> session.work().store().principal().is(AccountRole.ADMINISTRATOR));
    }

    @Override
    protected void execute(IWorkbenchWindow window, OpenDatabase database) {
        new MoveToServerWizard(DatabaseServices.of(window)).dialog(window.getShell()).open();
    }
}
