/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.database;

import org.cadre.ui.Messages;
import org.cadre.ui.wizards.FormWizard;
import org.eclipse.jface.wizard.WizardDialog;

/** Opens an existing program database. */
public final class OpenDatabaseWizard extends FormWizard {

    private final DatabaseServices services;
    private final OpenDatabasePage page;

    /** Opens databases in that window. */
    public OpenDatabaseWizard(DatabaseServices services) {
        super(Messages.OpenDatabase_window, Messages.Wizard_open);
        this.services = services;
        this.page = new OpenDatabasePage(services, this::finish);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        return page.open().filter(services::handOver).isPresent();
    }

    private void finish() {
        if (canFinish() && performFinish()) {
            ((WizardDialog) getContainer()).close();
        }
    }
}
