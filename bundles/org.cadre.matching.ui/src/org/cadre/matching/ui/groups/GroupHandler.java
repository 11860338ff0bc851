/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.groups;

import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.matching.groups.Regroup;
import org.cadre.model.CadrePackage;
import org.cadre.model.Program;
import org.cadre.ui.Errors;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.editor.ElementInput;
import org.cadre.ui.roles.Rights;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Decides about what is selected among the groups of the program whose editor is active. */
abstract class GroupHandler extends AbstractHandler {

    /** Whether it makes sense for these rows; asked often. */
    abstract boolean applies(List<?> rows);

    /** Does it. */
    abstract void run(Program program, EditSession session, List<?> rows, Shell shell) throws CadreException;

    @Override
    public Object execute(ExecutionEvent event) {
        var workbench = PlatformUI.getWorkbench();
        workbench.getService(OpenDatabase.class).session().ifPresent(session -> {
            try {
                var program = program(event, session);
                if (program.isPresent()) {
                    run(program.get(), session, rows(HandlerUtil.getCurrentSelection(event)),
                            HandlerUtil.getActiveShell(event));
                }
            } catch (CadreException e) {
                workbench.getService(Errors.class).show(e.getStatus());
            }
        });
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        var selection = HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME);
        setBaseEnabled(PlatformUI.getWorkbench().getService(OpenDatabase.class).session()
                .filter(Rights.writing(CadrePackage.Literals.PROGRAM)).isPresent()
                && applies(rows(selection)));
    }

    /** Takes a decision in the background. */
    static void decide(Program program, Optional<Regroup> decision, Shell shell) {
        decision.ifPresent(d -> PlatformUI.getWorkbench().getService(GroupJobs.class).decide(program, d,
                new Insisting(shell)));
    }

    private static Optional<Program> program(ExecutionEvent event, EditSession session)
            throws CadreException {
        return HandlerUtil.getActiveEditorInput(event) instanceof ElementInput input
                ? input.find(session).filter(Program.class::isInstance).map(Program.class::cast)
                : Optional.empty();
    }

    private static List<?> rows(Object selection) {
        return selection instanceof IStructuredSelection rows ? rows.toList() : List.of();
    }
}
