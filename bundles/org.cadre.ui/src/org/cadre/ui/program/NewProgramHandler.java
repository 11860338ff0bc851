/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.program;

import org.cadre.model.CadrePackage;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.command.DatabaseHandler;
import org.cadre.ui.roles.Rights;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens the wizard for a new program. */
public final class NewProgramHandler extends DatabaseHandler {

    /** Adds to databases in which whoever works may do so. */
    public NewProgramHandler() {
        super(Rights.writing(CadrePackage.Literals.PROGRAM));
    }

    @Override
    protected void execute(IWorkbenchWindow window, OpenDatabase database) {
        database.flush();
        database.session().ifPresent(session -> new WizardDialog(window.getShell(),
                new NewProgramWizard(window, session)).open());
    }
}
