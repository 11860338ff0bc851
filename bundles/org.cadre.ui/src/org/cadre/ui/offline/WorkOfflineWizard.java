/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.offline;

import org.cadre.core.offline.Taken;
import org.cadre.ui.wizards.FormWizard;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;

/** Makes an offline copy of a program of the open database. */
final class WorkOfflineWizard extends FormWizard {

    private final OfflineServices services;
    private final WorkOfflinePage page;

    WorkOfflineWizard(OfflineServices services) {
        super(Messages.Take_title, Messages.Take_finish);
        this.services = services;
        page = new WorkOfflinePage(services.programs(), services.store(), services.tasks());
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var program = page.program();
        var target = page.target().path();
        if (!services.database().save()) {
            return false;
        }
        var store = services.store();
        var credentials = page.credentials();
        var taken = page.perform(monitor -> {
            SubMonitor.convert(monitor, NLS.bind(Messages.Take_job, program), 1);
            try (credentials) {
                return services.offline().take(store, program, target, credentials, monitor);
            }
        });
        taken.ifPresent(this::done);
        return taken.isPresent();
    }

    private void done(Taken taken) {
        MessageDialog.openInformation(getShell(), Messages.Take_title,
                NLS.bind(Messages.Take_done, taken.note().program(), taken.records()));
    }
}
