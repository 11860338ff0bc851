/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.personal;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.backup.Backups;
import org.cadre.core.personal.ErasurePlan;
import org.cadre.core.personal.ErasureTexts;
import org.cadre.core.personal.PersonModules;
import org.cadre.core.personal.Remains;
import org.cadre.core.store.Commit;
import org.cadre.model.CadrePackage;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.TaskRunner;
import org.cadre.ui.roles.Rights;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;

/** Shows what erasing the person would do, and does it if the user says so. */
public final class ErasePersonHandler extends PersonHandler {

    /** Erases where whoever works may change people. */
    public ErasePersonHandler() {
        super(Rights.writing(CadrePackage.Literals.EDUCATOR));
    }

    private record Found(ErasurePlan plan, List<String> remains) {
    }

    @Override
    protected void execute(IWorkbenchWindow window, Subject subject) {
        var backups = window.getService(Backups.class);
        var modules = window.getService(PersonModules.class);
        window.getService(TaskRunner.class).start(NLS.bind(Messages.Erase_lookJob, subject.name()),
                monitor -> look(subject, modules, backups), found -> ask(window, subject, found));
    }

    private static Found look(Subject subject, PersonModules modules, Backups backups) throws CadreException {
        try (var work = subject.store().begin()) {
            return new Found(modules.erasure(work).plan(subject.in(work)),
                    Remains.of(subject.store(), backups));
        }
    }

    private static void ask(IWorkbenchWindow window, Subject subject, Found found) {
        var text = NLS.bind(Messages.Erase_question, new Object[] { subject.name(), found.plan().replacement(),
                ErasureTexts.of(found.plan()), String.join("\n", found.remains()) }); //$NON-NLS-1$
        var modules = window.getService(PersonModules.class);
        var asked = new MessageDialog(window.getShell(), Messages.Erase_title, null, text, MessageDialog.WARNING, 1,
                Messages.Erase_do, IDialogConstants.CANCEL_LABEL);
        if (asked.open() == 0) {
            window.getService(TaskRunner.class).start(NLS.bind(Messages.Erase_job, found.plan().replacement()),
                    monitor -> erase(subject, modules, monitor),
                    commit -> window.getService(OpenDatabase.class).revert());
        }
    }

    private static Commit erase(Subject subject, PersonModules modules, IProgressMonitor monitor)
            throws CadreException {
        try (var work = subject.store().begin()) {
            var erasure = modules.erasure(work);
            return erasure.erase(erasure.plan(subject.in(work)), SubMonitor.convert(monitor));
        }
    }
}
