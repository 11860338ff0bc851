/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.offline;

import org.cadre.core.access.Credentials;
import org.cadre.core.offline.Taken;
import org.cadre.ui.wizards.FormWizard;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;

/** Makes an offline copy of a program of the open database. */
final class WorkOfflineWizard extends FormWizard {

    private final OfflineServices services;
    private final WorkOfflinePage page;

    WorkOfflineWizard(OfflineServices services) {
        super(Messages.Take_title, Messages.Take_finish);
        this.services = services;
        page = new WorkOfflinePage(services.programs(), services.tasks());
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
        var job = services.tasks().start(NLS.bind(Messages.Take_job, program),
                monitor -> services.offline().take(store, program, target, Credentials.none(), monitor), this::done);
        PlatformUI.getWorkbench().getProgressService().showInDialog(window(), job);
        return true;
    }

    private void done(Taken taken) {
        if (!window().isDisposed()) {
            MessageDialog.openInformation(window(), Messages.Take_title,
                    NLS.bind(Messages.Take_done, taken.note().program(), taken.records()));
        }
    }
}
