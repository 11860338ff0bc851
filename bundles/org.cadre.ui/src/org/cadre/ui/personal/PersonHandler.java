/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.personal;

import java.util.function.Predicate;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Educator;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.command.DatabaseHandler;
import org.cadre.ui.editor.ElementInput;
import org.eclipse.ui.IWorkbenchWindow;

/** A command on the person whose editor is active, as she is saved. */
abstract class PersonHandler extends DatabaseHandler {

    /** A command that is enabled while a database is open whose session fulfills the condition. */
    PersonHandler(Predicate<EditSession> condition) {
        super(condition);
    }

    /**
     * What a command works on.
     *
     * @param store the open database
     * @param person the id of the person
     * @param name her name
     */
    record Subject(ProgramStore store, String person, String name) {

        /** The person in a unit of work of its own. */
        Educator in(UnitOfWork work) throws CadreException {
            return work.find(Roots.EDUCATORS, person).orElseThrow(
                    () -> CadreException.input(Messages.Person_unsaved));
        }
    }

    /** Does what the command is for. */
    protected abstract void execute(IWorkbenchWindow window, Subject subject);

    @Override
    protected final void execute(IWorkbenchWindow window, OpenDatabase database) {
        var page = window.getActivePage();
        var editor = page == null ? null : page.getActiveEditor();
        if (editor != null && editor.getEditorInput() instanceof ElementInput input && database.settle()) {
            database.session().ifPresent(session -> execute(window,
                    new Subject(session.work().store(), input.uuid(), editor.getTitle())));
        }
    }
}
