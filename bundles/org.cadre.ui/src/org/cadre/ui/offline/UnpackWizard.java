/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.offline;

import org.cadre.core.store.StoreLocation;
import org.cadre.ui.wizards.FormWizard;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Unpacks an offline copy that came as a file, and opens it. */
final class UnpackWizard extends FormWizard {

    private final OfflineServices services;
    private final CarryPage.Unpacking page;

    UnpackWizard(OfflineServices services) {
        super(Messages.Unpack_title, Messages.Unpack_finish);
        this.services = services;
        page = new CarryPage.Unpacking(services.tasks());
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var file = page.from().path();
        var folder = page.target().path();
        var unpacked = page.perform(monitor -> {
            SubMonitor.convert(monitor, NLS.bind(Messages.Unpack_job, file.getFileName()), 1);
            services.offline().unpack(file, folder, monitor);
            return StoreLocation.ofFolder(folder);
        });
        unpacked.ifPresent(services.database()::open);
        return unpacked.isPresent();
    }
}
