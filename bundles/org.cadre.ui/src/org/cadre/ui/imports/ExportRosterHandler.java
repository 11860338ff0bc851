/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import org.cadre.core.exchange.RosterFormat;
import org.eclipse.ui.IWorkbenchWindow;

/** Exports the roster of the open database. */
public final class ExportRosterHandler extends SessionHandler {

    /** Exports what whoever works may read. */
    public ExportRosterHandler() {
        super(session -> true);
    }

    @Override
    protected void execute(IWorkbenchWindow window) {
        var format = window.getService(RosterFormat.class);
        new RosterExportWizard(format, ImportServices.of(window)).dialog(window.getShell()).open();
    }
}
