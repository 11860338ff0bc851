/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.backup;

import org.cadre.ui.access.ProtectPage;
import org.cadre.ui.database.DatabaseServices;
import org.cadre.ui.wizards.FormWizard;

/** Makes a new database of open files, protected if wanted, and opens it. */
public final class ImportAllWizard extends FormWizard {

    private final DatabaseServices opening;
    private final ImportAllPage page;
    private final ProtectPage protection;

    ImportAllWizard(BackupServices services, DatabaseServices opening) {
        super(Messages.ImportAll_title, Messages.ImportAll_finish);
        this.opening = opening;
        this.page = new ImportAllPage(services);
        this.protection = new ProtectPage(services.tasks());
    }

    @Override
    public void addPages() {
        addPage(page);
        addPage(protection);
    }

    /** What is written is not encrypted without a word on the second page. */
    @Override
    public boolean canFinish() {
        return super.canFinish() && getContainer().getCurrentPage() == protection;
    }

    @Override
    public boolean performFinish() {
        return page.read(protection.credentials()).filter(opening::handOver).isPresent();
    }
}
