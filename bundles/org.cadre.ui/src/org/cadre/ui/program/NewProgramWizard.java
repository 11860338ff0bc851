/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.program;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.program.ProgramService;
import org.cadre.model.Program;
import org.cadre.ui.Elements;
import org.cadre.ui.Errors;
import org.cadre.ui.Messages;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;

/** Creates a program: its name and time, who may mentor, and who is to be mentored. */
public final class NewProgramWizard extends Wizard {

    private final IWorkbenchWindow window;
    private final EditSession session;
    private final NewProgramPage page;

    /** Creates a program in that session. */
    public NewProgramWizard(IWorkbenchWindow window, EditSession session) {
        this.window = window;
        this.session = session;
        page = new NewProgramPage(session, window.getService(ProgramService.class));
        setWindowTitle(Messages.NewProgram_window);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        try {
            var program = window.getService(ProgramService.class).create(session.work(), page.draft());
            session.edit(Messages.NewProgram_edit, () -> session.work().add(program));
            open(program);
            return true;
        } catch (CadreException e) {
            window.getService(Errors.class).show(e.getStatus());
            return false;
        }
    }

    private void open(Program program) {
        window.getService(Elements.class).open(program);
    }
}
