/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.roles;

import org.cadre.ui.OpenDatabase;
import org.cadre.ui.TaskRunner;
import org.cadre.ui.command.DatabaseHandler;
import org.eclipse.ui.IWorkbenchWindow;

/** Shows who opened, changed, exported or erased what in the open database. */
public final class AccessLogHandler extends DatabaseHandler {

    @Override
    protected void execute(IWorkbenchWindow window, OpenDatabase database) {
        database.session().ifPresent(session -> new AccessLogDialog(window.getShell(), session.work().store(),
                window.getService(TaskRunner.class)).open());
    }
}
