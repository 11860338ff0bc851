/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.matching.studio.Ruling;
import org.cadre.model.Program;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Takes a decision about what is selected. */
abstract class RulingHandler extends ProgramHandler {

    /** The decision; empty where none can be taken about these rows. */
    abstract Optional<Ruling> ruling(List<?> rows, EditSession session) throws CadreException;

    /** Whether rows are of the kind about which it is decided; asked often. */
    abstract boolean applies(List<?> rows);

    @Override
    void run(Program program, EditSession session, ExecutionEvent event) throws CadreException {
        var ruling = ruling(rows(HandlerUtil.getCurrentSelection(event)), session);
        ruling.ifPresent(r -> PlatformUI.getWorkbench().getService(StudioJobs.class).decide(program, r));
    }

    @Override
    public void setEnabled(Object context) {
        var selection = HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME);
        setBaseEnabled(mayDecide() && applies(rows(selection)));
    }

    static List<?> rows(Object selection) {
        return selection instanceof IStructuredSelection rows ? rows.toList() : List.of();
    }
}
