/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.personal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.cadre.core.CadreException;
import org.cadre.core.access.disclosure.DisclosureRegister;
import org.cadre.core.access.disclosure.DisclosureText;
import org.cadre.ui.TaskRunner;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Writes down who can see what about the person, and who did, and shows it. */
public final class DisclosureHandler extends PersonHandler {

    /** Tells what whoever works may know. */
    public DisclosureHandler() {
        super(session -> true);
    }

    @Override
    protected void execute(IWorkbenchWindow window, Subject subject) {
        var dialog = new FileDialog(window.getShell(), SWT.SAVE | SWT.SHEET);
        dialog.setText(Messages.Disclosure_title);
        dialog.setFileName(Messages.Disclosure_file);
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen != null) {
            window.getService(TaskRunner.class).start(NLS.bind(Messages.Disclosure_job, subject.name()),
                    monitor -> write(subject, Path.of(chosen)), file -> Program.launch(file.toString()));
        }
    }

    private static Path write(Subject subject, Path file) throws CadreException {
        try (var work = subject.store().begin()) {
            var register = new DisclosureRegister(work).of(subject.in(work));
            var csv = file.toString().endsWith(".csv"); //$NON-NLS-1$
            return Files.writeString(file, csv ? DisclosureText.csv(register) : DisclosureText.html(register));
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Disclosure_notWritten, file), e);
        }
    }
}
