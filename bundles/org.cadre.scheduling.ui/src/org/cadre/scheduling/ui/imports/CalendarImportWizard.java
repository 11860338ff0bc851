/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.imports;

import org.cadre.scheduling.intake.CalendarIntake;
import org.cadre.ui.imports.ImportServices;
import org.cadre.ui.imports.ImportWizard;
import org.cadre.ui.imports.PendingImport;
import org.eclipse.jface.wizard.IWizardPage;

/** Imports calendars: choose a file, see what would happen, do it. */
public final class CalendarImportWizard extends ImportWizard {

    private final CalendarIntake intake;
    private final ImportServices services;

    /** Imports into the open database. */
    public CalendarImportWizard(CalendarIntake intake, ImportServices services) {
        super(Messages.Wizard_title, Messages.Wizard_import, services);
        this.intake = intake;
        this.services = services;
    }

    @Override
    protected IWizardPage source(PendingImport into) {
        return new CalendarSourcePage(intake, into, services);
    }
}
