/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.offline;

import java.nio.file.Path;

import org.cadre.core.store.StoreLocation;
import org.cadre.core.task.Task;
import org.cadre.ui.database.WhenClosed;
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
        boolean wasOpen = page.isOpen();
        if (wasOpen && !close(copy)) {
            return false;
        }
        var packed = page.perform(monitor -> {
            SubMonitor.convert(monitor, NLS.bind(Messages.Pack_job, copy.getFileName()), 1);
            return pack(copy, file, wasOpen).run(monitor);
        });
        packed.ifPresent(done -> MessageDialog.openInformation(getShell(), Messages.Pack_title,
                NLS.bind(Messages.Pack_done, done)));
        return packed.isPresent();
    }

    /** Closes the copy, once it is known to be one. */
    private boolean close(Path copy) {
        return page.perform(monitor -> services.offline().read(copy)).isPresent() && services.database().save()
                && services.database().close();
    }

    private Task<Path> pack(Path copy, Path file, boolean wasOpen) {
        Task<Path> packing = monitor -> {
            services.offline().pack(copy, file, monitor);
            return file;
        };
        return wasOpen ? new WhenClosed<>(packing) : packing;
    }
}
