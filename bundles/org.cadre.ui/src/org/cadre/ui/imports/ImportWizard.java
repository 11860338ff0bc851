/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import org.cadre.ui.wizards.FormWizard;
import org.eclipse.jface.wizard.IWizardPage;

/** Imports something: choose it, see what would happen, do it. */
public abstract class ImportWizard extends FormWizard {

    private final ImportServices services;
    private final PendingImport pending;

    /** Imports into the open database. */
    protected ImportWizard(String title, String finish, ImportServices services) {
        super(title, finish);
        this.services = services;
        this.pending = new PendingImport(services.store());
    }

    /** The page on which people choose what to import. */
    protected abstract IWizardPage source(PendingImport into);

    @Override
    public void addPages() {
        addPage(source(pending));
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
