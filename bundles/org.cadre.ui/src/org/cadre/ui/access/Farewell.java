/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import java.util.Optional;

import org.cadre.ui.OpenDatabase;
import org.eclipse.ui.IWorkbench;

/**
 * Ends the work with a protected database when the program ends, so that the platform keeps no titles of editors, which
 * name people.
 *
 * @param workbench the workbench
 */
public record Farewell(IWorkbench workbench) {

    /** Returns it if a protected database is open. */
    public static Optional<Farewell> of(IWorkbench workbench) {
        return workbench.getService(OpenDatabase.class).session()
                .filter(session -> session.work().store().protection().isActive())
                .map(session -> new Farewell(workbench));
    }

    /** Closes all editors; what was edited in them is saved already or may be dropped. */
    public void closeEditors() {
        for (var window : workbench.getWorkbenchWindows()) {
            for (var page : window.getPages()) {
                page.closeAllEditors(false);
            }
        }
    }
}
