/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.server;

import org.cadre.core.backup.Backups;
import org.cadre.core.store.ProgramStore;
import org.cadre.ui.database.DatabaseServices;
import org.cadre.ui.wizards.FormWizard;
import org.eclipse.jface.dialogs.MessageDialog;

/** Copies the open database to a server and opens the copy. */
final class MoveToServerWizard extends FormWizard {

    private final DatabaseServices services;
    private final Backups backups;
    private final ServerPage page;

    MoveToServerWizard(DatabaseServices services, Backups backups) {
        super(Messages.Move_title, Messages.Move_finish);
        this.services = services;
        this.backups = backups;
        page = new ServerPage(Purpose.MOVE, services);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        if (!services.database().save()) {
            return false;
        }
        var source = source();
        var former = source.location().name();
        var moved = page.perform(
                new MoveToServer(services.stores(), backups, source, page.location(),
                        page.credentials()));
        if (moved.isEmpty() || !services.handOver(moved.get().store())) {
            return false;
        }
        MessageDialog.openInformation(getShell(), Messages.Move_title, moved.get().text(former));
        return true;
    }

    /** The store of the open database, which stays open while the wizard is over its window. */
    private ProgramStore source() {
        return services.database().session().orElseThrow().work().store();
    }
}
