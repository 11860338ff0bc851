/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.offline;

import java.nio.file.Path;

import org.cadre.core.access.Credentials;
import org.cadre.core.merge.Choices;
import org.cadre.core.offline.Returned;
import org.cadre.ui.merge.MergeDialog;
import org.cadre.ui.merge.MergeModel;
import org.cadre.ui.wizards.FormWizard;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;

/** Brings offline work back to the open database, and asks where others changed the same fields. */
final class ReturnOfflineWizard extends FormWizard {

    private final OfflineServices services;
    private final ReturnOfflinePage page;

    ReturnOfflineWizard(OfflineServices services) {
        super(Messages.Return_title, Messages.Return_finish);
        this.services = services;
        page = new ReturnOfflinePage(services.store(), services.tasks());
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
        var copy = page.copy().path();
        try (var credentials = page.credentials()) {
            return bring(copy, Choices.NONE, credentials);
        }
    }

    /** Brings the work back, asking as often as others changed the same fields; whether the wizard is done. */
    private boolean bring(Path copy, Choices choices, Credentials credentials) {
        var store = services.store();
        var returned = page.perform(monitor -> {
            SubMonitor.convert(monitor, NLS.bind(Messages.Return_job, copy.getFileName()), 1);
            return services.offline().bring(store, copy, choices, credentials, monitor);
        });
        if (returned.orElse(null) instanceof Returned.Undecided undecided) {
            var model = new MergeModel(undecided.conflicts());
            return new MergeDialog(getShell(), model).open() == Window.OK
                    && bring(copy, model.choices().or(choices), credentials);
        }
        returned.ifPresent(done -> MessageDialog.openInformation(getShell(), Messages.Return_title, text(done)));
        return returned.isPresent();
    }

    private static String text(Returned returned) {
        return switch (returned) {
            case Returned.Done done -> done.commit().map(commit -> NLS.bind(Messages.Return_done,
                    new Object[] { commit.added(), commit.changed(), commit.removed() }))
                    .orElse(Messages.Return_same);
            case Returned.Before before -> Messages.Return_before;
            case Returned.Nothing nothing -> Messages.Return_nothing;
            case Returned.Undecided undecided -> throw new IllegalArgumentException();
        };
    }
}
