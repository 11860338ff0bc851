/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.roles;

import org.cadre.core.roles.AccountService;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.TaskRunner;
import org.cadre.ui.command.DatabaseHandler;
import org.eclipse.ui.IWorkbenchWindow;

/** Shows the accounts of the open database to its administrators. */
public final class AccountsHandler extends DatabaseHandler {

    /** For administrators of databases with accounts. */
    public AccountsHandler() {
        super(Rights.administering());
    }

    @Override
    protected void execute(IWorkbenchWindow window, OpenDatabase database) {
        database.session().filter(Rights.administering())
                .map(session -> new AccountActions(session.work().store(),
                        window.getService(AccountService.class), window.getService(TaskRunner.class)))
                .ifPresent(actions -> new AccountsDialog(window.getShell(), actions).open());
    }
}
