/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.command;

import java.util.function.Predicate;

import org.cadre.core.edit.EditSession;
import org.cadre.ui.OpenDatabase;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** A command on the open database, enabled while there is one and some condition holds. */
public abstract class DatabaseHandler extends AbstractHandler {

    private final Predicate<EditSession> condition;

    /** A command that is enabled while a database is open whose session fulfills the condition. */
    protected DatabaseHandler(Predicate<EditSession> condition) {
        this.condition = condition;
    }

    /** A command that is enabled while a database is open. */
    protected DatabaseHandler() {
        this(session -> true);
    }

    /** Does what the command is for, in that window. */
    protected abstract void execute(IWorkbenchWindow window, OpenDatabase database) throws ExecutionException;

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        execute(HandlerUtil.getActiveWorkbenchWindowChecked(event), database());
        return null;
    }

    @Override
    public final void setEnabled(Object context) {
        setBaseEnabled(database().session().filter(condition).isPresent());
    }

    /** The service. */
    protected static OpenDatabase database() {
        return PlatformUI.getWorkbench().getService(OpenDatabase.class);
    }
}
