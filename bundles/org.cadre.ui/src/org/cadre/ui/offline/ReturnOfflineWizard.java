/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.offline;

import java.nio.file.Path;

import org.cadre.core.access.Credentials;
import org.cadre.core.merge.Choices;
import org.cadre.core.offline.Returned;
import org.cadre.core.store.ProgramStore;
import org.cadre.ui.merge.MergeDialog;
import org.cadre.ui.merge.MergeModel;
import org.cadre.ui.wizards.FormWizard;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;

/** Brings offline work back to the open database, and asks where others changed the same fields. */
final class ReturnOfflineWizard extends FormWizard {

    private final OfflineServices services;
    private final ReturnOfflinePage page;

    ReturnOfflineWizard(OfflineServices services) {
        super(Messages.Return_title, Messages.Return_finish);
        this.services = services;
        page = new ReturnOfflinePage(services.tasks());
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
        bring(services.store(), page.copy().path(), Choices.NONE);
        return true;
    }

    private void bring(ProgramStore store, Path copy, Choices choices) {
        var job = services.tasks().start(NLS.bind(Messages.Return_job, copy.getFileName()),
                monitor -> services.offline().bring(store, copy, choices, Credentials.none(), monitor),
                returned -> done(returned, store, copy, choices));
        PlatformUI.getWorkbench().getProgressService().showInDialog(window(), job);
    }

    private void done(Returned returned, ProgramStore store, Path copy, Choices choices) {
        if (window().isDisposed()) {
            return;
        }
        if (returned instanceof Returned.Undecided undecided) {
            var model = new MergeModel(undecided.conflicts());
            if (new MergeDialog(window(), model).open() == Window.OK) {
                bring(store, copy, model.choices().or(choices));
            }
        } else {
            MessageDialog.openInformation(window(), Messages.Return_title, text(returned));
        }
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
