/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.command;

import org.cadre.ui.OpenDatabase;
import org.cadre.ui.list.ListInput;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Opens the list with a certain editor. */
public abstract class OpenListHandler extends DatabaseHandler {

    private final ListInput list;

    /** Opens the list with that editor, under that name. */
    protected OpenListHandler(String editorId, String name) {
        list = new ListInput(editorId, name);
    }

    @Override
    protected void execute(IWorkbenchWindow window, OpenDatabase database) throws ExecutionException {
        try {
            window.getActivePage().openEditor(list, list.editorId());
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
