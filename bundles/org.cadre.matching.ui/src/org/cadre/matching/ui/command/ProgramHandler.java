/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.model.CadrePackage;
import org.cadre.model.Program;
import org.cadre.ui.Errors;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.roles.Rights;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does something with the program whose editor is active. */
abstract class ProgramHandler extends AbstractHandler {

    /** Does it. */
    abstract void run(Program program, EditSession session, ExecutionEvent event) throws CadreException;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        window.getService(OpenDatabase.class).session().ifPresent(session -> run(session, event, window));
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(mayDecide());
    }

    /** Whether whoever works may make and change pairs in the open database. */
    static boolean mayDecide() {
        return PlatformUI.getWorkbench().getService(OpenDatabase.class).session()
                .filter(Rights.writing(CadrePackage.Literals.MENTORSHIP)).isPresent();
    }

    private void run(EditSession session, ExecutionEvent event, IWorkbenchWindow window) {
        try {
            var program = ActiveProgram.of(event, session);
            if (program.isPresent()) {
                run(program.get(), session, event);
            }
        } catch (CadreException e) {
            window.getService(Errors.class).show(e.getStatus());
        }
    }
}
