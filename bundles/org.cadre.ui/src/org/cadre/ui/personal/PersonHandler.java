/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.personal;

import java.util.Optional;
import java.util.function.Predicate;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Educator;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.command.DatabaseHandler;
import org.cadre.ui.editor.ElementInput;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;

/** A command on the person who is selected in a list, or else whose editor is active, as she is saved. */
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
        if (database.settle()) {
            database.session().flatMap(session -> subject(window, session.work().store()))
                    .ifPresent(subject -> execute(window, subject));
        }
    }

    private static Optional<Subject> subject(IWorkbenchWindow window, ProgramStore store) {
        var part = window.getPartService().getActivePart();
        var editor = part instanceof IEditorPart active && active.getEditorInput() instanceof ElementInput
                ? active : null;
        if (editor == null && selected(window) instanceof Educator person) {
            return Optional.of(new Subject(store, person.getUuid(), PersonName.show(person)));
        }
        var page = window.getActivePage();
        var open = editor != null || page == null ? editor : page.getActiveEditor();
        return open != null && open.getEditorInput() instanceof ElementInput input
                ? Optional.of(new Subject(store, input.uuid(), open.getTitle())) : Optional.empty();
    }

    private static Object selected(IWorkbenchWindow window) {
        return window.getSelectionService().getSelection() instanceof IStructuredSelection rows && rows.size() == 1
                ? rows.getFirstElement() : null;
    }
}
