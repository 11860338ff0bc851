/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import org.cadre.core.exchange.RosterFormat;
import org.cadre.model.CadrePackage;
import org.cadre.ui.roles.Rights;
import org.eclipse.ui.IWorkbenchWindow;

/** Imports a roster into the open database. */
public final class ImportRosterHandler extends SessionHandler {

    /** Imports into databases in which whoever works may write what is imported. */
    public ImportRosterHandler() {
        super(Rights.writing(CadrePackage.Literals.EMPLOYMENT));
    }

    @Override
    protected void execute(IWorkbenchWindow window) {
        var format = window.getService(RosterFormat.class);
        new RosterImportWizard(format, ImportServices.of(window)).dialog(window.getShell()).open();
    }
}
