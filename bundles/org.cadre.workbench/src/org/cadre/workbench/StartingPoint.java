/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench;

import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Roots;
import org.cadre.ui.CommandIds;
import org.cadre.ui.Elements;
import org.cadre.ui.Errors;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** What stands in the editor area when nothing else does: Welcome without a database, its program with one. */
final class StartingPoint {

    private final IWorkbenchWindow window;

    StartingPoint(IWorkbenchWindow window) {
        this.window = window;
    }

    void show(Optional<EditSession> session) {
        var page = window.getActivePage();
        if (page == null) {
            return;
        }
        try {
            if (session.isEmpty()) {
                page.closeAllEditors(false);
                page.openEditor(WelcomeInput.INSTANCE, WelcomeEditor.ID);
            } else {
                closeWelcome(page);
                openFirst(page, session.get());
            }
        } catch (PartInitException | CadreException e) {
            window.getService(Errors.class).show(e.getStatus());
        }
    }

    private static void closeWelcome(IWorkbenchPage page) {
        var welcome = page.findEditors(WelcomeInput.INSTANCE, WelcomeEditor.ID,
                IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
        if (welcome.length > 0) {
            page.closeEditors(welcome, false);
        }
    }

    private void openFirst(IWorkbenchPage page, EditSession session) throws CadreException {
        if (page.getEditorReferences().length > 0) {
            return;
        }
        var programs = session.work().load(Roots.PROGRAMS);
        if (programs.size() == 1) {
            window.getService(Elements.class).open(programs.getFirst());
        } else {
            new Commands(window).run(programs.isEmpty() ? CommandIds.SHOW_PEOPLE : CommandIds.SHOW_PROGRAMS);
        }
    }
}
