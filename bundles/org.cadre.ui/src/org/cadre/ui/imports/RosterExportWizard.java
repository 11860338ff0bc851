/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import java.nio.file.Path;

import org.cadre.core.exchange.RosterFormat;
import org.cadre.ui.Messages;
import org.cadre.ui.wizards.FormWizard;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;

/** Exports the roster of the open database, so that other programs, or another Cadre, read it. */
public final class RosterExportWizard extends FormWizard {

    private final RosterFormat format;
    private final ImportServices services;
    private final RosterExportPage page;

    /** Exports in that format. */
    public RosterExportWizard(RosterFormat format, ImportServices services) {
        super(Messages.RosterExport_title, Messages.Wizard_export);
        this.format = format;
        this.services = services;
        var name = services.store().location().name();
        this.page = new RosterExportPage(format.label(), name, services.tasks());
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var target = page.target().path();
        if (!services.database().save()) {
            return false;
        }
        var job = services.tasks().start(NLS.bind(Messages.RosterExport_job, target),
                monitor -> export(target, monitor), this::done);
        PlatformUI.getWorkbench().getProgressService().showInDialog(window(), job);
        return true;
    }

    private Path export(Path target, IProgressMonitor monitor) throws CoreException {
        try (var work = services.store().begin()) {
            format.export(work, target, monitor);
        }
        return target;
    }

    private void done(Path target) {
        if (!window().isDisposed()) {
            MessageDialog.openInformation(window(), Messages.RosterExport_title,
                    NLS.bind(Messages.RosterExport_done, target));
        }
    }
}
