/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import org.cadre.core.exchange.RosterFormat;
import org.cadre.ui.Messages;
import org.eclipse.jface.wizard.IWizardPage;

/** Imports a roster: choose it, see what would happen, do it. */
public final class RosterImportWizard extends ImportWizard {

    private final RosterFormat format;
    private final ImportServices services;

    /** Imports rosters of that format into the open database. */
    public RosterImportWizard(RosterFormat format, ImportServices services) {
        super(Messages.RosterImport_title, Messages.Wizard_import, services);
        this.format = format;
        this.services = services;
    }

    @Override
    protected IWizardPage source(PendingImport into) {
        return new RosterSourcePage(format, into, services);
    }
}
