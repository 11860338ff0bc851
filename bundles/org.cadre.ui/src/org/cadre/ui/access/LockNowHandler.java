/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import org.cadre.ui.OpenDatabase;
import org.cadre.ui.command.DatabaseHandler;
import org.eclipse.ui.IWorkbenchWindow;

/** Locks a protected database at once. */
public final class LockNowHandler extends DatabaseHandler {

    /** A command for protected databases. */
    public LockNowHandler() {
        super(session -> session.work().store().protection().isActive());
    }

    @Override
    protected void execute(IWorkbenchWindow window, OpenDatabase database) {
        new Lock(window).lock();
    }
}
