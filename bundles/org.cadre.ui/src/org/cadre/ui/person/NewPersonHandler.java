/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.person;

import org.cadre.core.edit.EditSession;
import org.cadre.model.CadreFactory;
import org.cadre.model.CadrePackage;
import org.cadre.ui.Elements;
import org.cadre.ui.Messages;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.command.DatabaseHandler;
import org.cadre.ui.roles.Rights;
import org.eclipse.ui.IWorkbenchWindow;

/** Adds a person whom no roster has, and opens her to be filled in. */
public final class NewPersonHandler extends DatabaseHandler {

    /** Adds to databases in which whoever works may do so. */
    public NewPersonHandler() {
        super(Rights.writing(CadrePackage.Literals.EDUCATOR));
    }

    @Override
    protected void execute(IWorkbenchWindow window, OpenDatabase database) {
        database.flush();
        database.session().ifPresent(session -> add(session, window));
    }

    private static void add(EditSession session, IWorkbenchWindow window) {
        var person = CadreFactory.eINSTANCE.createEducator();
        session.edit(Messages.NewPerson_edit, () -> session.work().add(person));
        window.getService(Elements.class).open(person);
    }
}
