/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.offline;

import org.cadre.model.CadrePackage;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.roles.Rights;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** A command that needs an open database, and is disabled while there is none. */
abstract class OfflineHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        execute(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        return null;
    }

    @Override
    public final void setEnabled(Object context) {
        var database = PlatformUI.getWorkbench().getService(OpenDatabase.class);
        setBaseEnabled(database != null && database.session()
                .filter(Rights.writing(CadrePackage.Literals.PROGRAM)).isPresent());
    }

    /** Does what the command is for, in that window. */
    protected abstract void execute(IWorkbenchWindow window);
}
