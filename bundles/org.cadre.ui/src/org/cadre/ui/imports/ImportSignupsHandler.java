/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import org.cadre.core.exchange.Signups;
import org.cadre.model.CadrePackage;
import org.cadre.ui.database.UserFolder;
import org.cadre.ui.roles.Rights;
import org.eclipse.ui.IWorkbenchWindow;

/** Imports sign-ups into a program of the open database. */
public final class ImportSignupsHandler extends SessionHandler {

    /** Imports into databases in which whoever works may write what is imported. */
    public ImportSignupsHandler() {
        super(Rights.writing(CadrePackage.Literals.PARTICIPATION));
    }

    @Override
    protected void execute(IWorkbenchWindow window) {
        var signups = window.getService(Signups.class);
        var memory = new MappingMemory(UserFolder.ofThisUser().mappings(), signups);
        var wizard = new SignupImportWizard(signups, memory, ImportServices.of(window));
        wizard.dialog(window.getShell()).open();
    }
}
