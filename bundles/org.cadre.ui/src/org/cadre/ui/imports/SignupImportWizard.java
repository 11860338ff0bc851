/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.Signups;
import org.cadre.ui.Messages;
import org.cadre.ui.wizards.FormWizard;

/** Imports sign-ups: choose sheet and program, say what the columns mean, see what would happen, do it. */
public final class SignupImportWizard extends FormWizard {

    private final SignupImport signups;
    private final ImportServices services;

    /**
     * Imports into the open database.
     *
     * @param reader reads sheets
     * @param memory remembers mappings
     */
    public SignupImportWizard(Signups reader, MappingMemory memory, ImportServices services) {
        super(Messages.SignupImport_title, Messages.Wizard_import);
        this.signups = new SignupImport(reader, memory, new PendingImport(services.store()));
        this.services = services;
    }

    @Override
    public void addPages() {
        addPage(new SignupSourcePage(signups, services));
        addPage(new MappingPage(signups, services));
        addPage(new PreviewPage(() -> signups.pending().preview().orElse(null), services.tasks()));
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() instanceof PreviewPage && super.canFinish();
    }

    @Override
    public boolean performFinish() {
        try {
            signups.remember();
        } catch (CadreException e) {
            services.errors().show(e.getStatus());
        }
        new ImportRunner(services, window()).start(signups.pending());
        return true;
    }

    @Override
    public boolean performCancel() {
        signups.pending().close();
        return true;
    }
}
