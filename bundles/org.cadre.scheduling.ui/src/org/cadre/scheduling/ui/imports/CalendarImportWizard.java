/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.imports;

import org.cadre.scheduling.intake.CalendarIntake;
import org.cadre.ui.imports.ImportRunner;
import org.cadre.ui.imports.ImportServices;
import org.cadre.ui.imports.PendingImport;
import org.cadre.ui.imports.PreviewPage;
import org.cadre.ui.wizards.FormWizard;

/** Imports calendars: choose a file, see what would happen, do it. */
public final class CalendarImportWizard extends FormWizard {

    private final CalendarIntake intake;
    private final ImportServices services;
    private final PendingImport pending;

    /** Imports into the open database. */
    public CalendarImportWizard(CalendarIntake intake, ImportServices services) {
        super(Messages.Wizard_title, Messages.Wizard_import);
        this.intake = intake;
        this.services = services;
        pending = new PendingImport(services.store());
    }

    @Override
    public void addPages() {
        addPage(new CalendarSourcePage(intake, pending, services));
        addPage(new PreviewPage(() -> pending.preview().orElse(null), services.tasks()));
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() instanceof PreviewPage && super.canFinish();
    }

    @Override
    public boolean performFinish() {
        new ImportRunner(services, window()).start(pending);
        return true;
    }

    @Override
    public boolean performCancel() {
        pending.close();
        return true;
    }
}
