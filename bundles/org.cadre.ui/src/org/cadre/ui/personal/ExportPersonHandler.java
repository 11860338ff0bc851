/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.personal;

import java.nio.file.Path;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.personal.PersonModules;
import org.cadre.ui.TaskRunner;
import org.cadre.ui.wizards.Choosers;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchWindow;

/** Writes everything about the person into an empty folder, and shows it. */
public final class ExportPersonHandler extends PersonHandler {

    /** Exports what whoever works may read. */
    public ExportPersonHandler() {
        super(session -> true);
    }

    @Override
    protected void execute(IWorkbenchWindow window, Subject subject) {
        var modules = window.getService(PersonModules.class);
        Choosers.folder(window.getShell(), Messages.Export_title, "").ifPresent(folder -> //$NON-NLS-1$
                window.getService(TaskRunner.class).start(NLS.bind(Messages.Export_job, subject.name()),
                        monitor -> write(subject, modules, Path.of(folder), monitor),
                        files -> Program.launch(files.getLast().toString())));
    }

    private static List<Path> write(Subject subject, PersonModules modules, Path folder,
            IProgressMonitor monitor) throws CadreException {
        try (var work = subject.store().begin()) {
            return modules.export(work).write(subject.in(work), folder, SubMonitor.convert(monitor));
        }
    }
}
