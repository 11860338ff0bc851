/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.command;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.ui.Errors;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.roles.Rights;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does something with what is selected on the Schedule page, for those who may change it. */
public abstract class ScheduleHandler extends AbstractHandler {

    private final EClass changed;

    /** @param changed the class of records that it changes */
    protected ScheduleHandler(EClass changed) {
        this.changed = changed;
    }

    /** Does it. */
    protected abstract void run(IWorkbenchWindow window, EditSession session, ISelection selection)
            throws CadreException;

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var selected = HandlerUtil.getCurrentSelection(event);
        try {
            var session = window.getService(OpenDatabase.class).session();
            if (session.isPresent()) {
                run(window, session.get(), selected == null ? StructuredSelection.EMPTY : selected);
            }
        } catch (CadreException e) {
            window.getService(Errors.class).show(e.getStatus());
        }
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(PlatformUI.getWorkbench().getService(OpenDatabase.class).session()
                .filter(session -> Rights.in(session).touches(changed)).isPresent());
    }
}
