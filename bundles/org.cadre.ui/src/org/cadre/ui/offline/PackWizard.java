/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.offline;

import org.cadre.core.store.StoreLocation;
import org.cadre.ui.wizards.FormWizard;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;

/** Packs an offline copy into one file, to be carried where no network is. */
final class PackWizard extends FormWizard {

    private final OfflineServices services;
    private final CarryPage.Packing page;

    PackWizard(OfflineServices services) {
        super(Messages.Pack_title, Messages.Pack_finish);
        this.services = services;
        var open = services.database().location().flatMap(StoreLocation::folder)
                .map(folder -> new CopyPath(folder.toString()));
        page = new CarryPage.Packing(open, services.tasks());
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var copy = page.from().path();
        var file = page.target().path();
        if (page.isOpen() && page.perform(monitor -> services.offline().read(copy)).isEmpty()) {
            return false;
        }
        if (page.isOpen() && !(services.database().save() && services.database().close())) {
            return false;
        }
        var packed = page.perform(monitor -> {
            SubMonitor.convert(monitor, NLS.bind(Messages.Pack_job, copy.getFileName()), 1);
            services.offline().pack(copy, file, monitor);
            return file;
        });
        packed.ifPresent(done -> MessageDialog.openInformation(getShell(), Messages.Pack_title,
                NLS.bind(Messages.Pack_done, done)));
        return packed.isPresent();
    }
}
