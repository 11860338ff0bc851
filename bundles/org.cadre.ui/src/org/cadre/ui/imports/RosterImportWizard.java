/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import org.cadre.core.exchange.RosterFormat;
import org.cadre.ui.Messages;
import org.cadre.ui.wizards.FormWizard;

/** Imports a roster: choose it, see what would happen, do it. */
public final class RosterImportWizard extends FormWizard {

    private final PendingImport pending;
    private final RosterFormat format;
    private final ImportServices services;

    /** Imports rosters of that format into the open database. */
    public RosterImportWizard(RosterFormat format, ImportServices services) {
        super(Messages.RosterImport_title, Messages.Wizard_import);
        this.format = format;
        this.services = services;
        this.pending = new PendingImport(services.store());
    }

    @Override
    public void addPages() {
        addPage(new RosterSourcePage(format, pending, services));
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
