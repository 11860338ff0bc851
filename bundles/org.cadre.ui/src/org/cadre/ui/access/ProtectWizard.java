/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import java.util.Optional;

import org.cadre.core.backup.Backups;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.task.Task;
import org.cadre.ui.wizards.FormWizard;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Encrypts the open database. */
final class ProtectWizard extends FormWizard {

    private final ProtectionServices services;
    private final Page page;

    ProtectWizard(ProtectionServices services) {
        super(Messages.Protect_title, Messages.Protect_finish);
        this.services = services;
        this.page = new Page(services);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        if (services.database().isUnsaved()) {
            page.refuse();
            return false;
        }
        var location = services.database().location().orElseThrow();
        boolean deletes = page.deletesReadable();
        try (var credentials = page.credentials()) {
            boolean done = new ProtectionSwitch(services, page).run(credentials);
            if (done && deletes) {
                services.tasks().start(Messages.Protect_deleting, monitor -> delete(location), deleted -> { });
            }
            return done;
        }
    }

    private Void delete(StoreLocation location) throws org.cadre.core.CadreException {
        Backups backups = services.backups();
        backups.delete(backups.readable(location));
        return null;
    }

    /** The page; protection is what the wizard is for. */
    private static final class Page extends ProtectPage implements Attempts {

        private Button delete;

        Page(ProtectionServices services) {
            super(services.tasks(), false);
        }

        @Override
        void addTo(Composite page) {
            delete = check(page, Messages.Protect_delete);
        }

        boolean deletesReadable() {
            return delete.getSelection();
        }

        void refuse() {
            showFailure(Status.error(Messages.Protect_unsaved));
        }

        @Override
        public <T> Optional<T> attempt(Task<T> task) {
            return run(task);
        }
    }
}
