/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import java.util.Optional;

import org.cadre.ui.OpenDatabase;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;

/**
 * Ends the work with a database when the program ends, so that the platform keeps no titles of editors, which
 * name people.
 *
 * @param workbench the workbench
 */
public record Farewell(IWorkbench workbench) {

    /** Returns it if a database is open, protected or not: one that is not may be, before the window starts again. */
    public static Optional<Farewell> of(IWorkbench workbench) {
        return workbench.getService(OpenDatabase.class).session().map(session -> new Farewell(workbench));
    }

    /**
     * Remembers which editors are open and closes them; what was edited in them is saved already or may be dropped.
     */
    public void closeEditors() {
        keepEditors();
        for (var window : workbench.getWorkbenchWindows()) {
            for (var page : window.getPages()) {
                page.closeAllEditors(false);
            }
        }
    }

    private void keepEditors() {
        try {
            var location = workbench.getService(OpenDatabase.class).location().orElseThrow();
            new EditorMemory().keep(location, workbench.getWorkbenchWindows()[0].getActivePage());
        } catch (PartInitException e) { // no reason to stay
            ILog.of(Farewell.class).warn(e.getMessage(), e);
        }
    }
}
