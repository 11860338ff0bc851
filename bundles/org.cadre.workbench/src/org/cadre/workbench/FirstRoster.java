/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench;

import java.util.Optional;

import org.cadre.core.edit.EditSession;
import org.cadre.ui.CommandIds;
import org.cadre.ui.OpenDatabase;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.services.IServiceLocator;

/** Imports a roster, into a database that is created for it where none is open. */
final class FirstRoster implements OpenDatabase.Listener {

    private final IServiceLocator services;
    private final OpenDatabase database;
    private Runnable subscription = () -> { };

    FirstRoster(IServiceLocator window) {
        services = window;
        database = window.getService(OpenDatabase.class);
    }

    void start() {
        if (database.session().isPresent()) {
            importRoster();
        } else {
            subscription = database.listen(this);
            new Commands(services).run(CommandIds.NEW_DATABASE);
        }
    }

    @Override
    public void replaced(Optional<EditSession> session) {
        subscription.run();
        if (session.isPresent()) {
            Display.getCurrent().asyncExec(this::importRoster);
        }
    }

    @Override
    public void changed(EditSession session) {
        // the first session is what counts
    }

    private void importRoster() {
        new Commands(services).run(CommandIds.IMPORT_ROSTER);
    }
}
