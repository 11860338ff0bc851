/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.database;

import org.cadre.ui.Messages;
import org.cadre.ui.access.ProtectPage;
import org.cadre.ui.wizards.FormWizard;

/** Creates a program database and opens it. */
public final class NewDatabaseWizard extends FormWizard {

    private final DatabaseServices services;
    private final NewDatabasePage page;
    private final ProtectPage protection;

    /** Creates databases below that folder, unless the user chooses another. */
    public NewDatabaseWizard(DatabaseServices services, UserFolder folder) {
        super(Messages.NewDatabase_window, Messages.Wizard_create);
        this.services = services;
        this.page = new NewDatabasePage(services, folder);
        this.protection = new ProtectPage(services.tasks());
    }

    @Override
    public void addPages() {
        addPage(page);
        addPage(protection);
    }

    @Override
    public boolean performFinish() {
        return page.create(protection.credentials()).filter(services::handOver).isPresent();
    }
}
