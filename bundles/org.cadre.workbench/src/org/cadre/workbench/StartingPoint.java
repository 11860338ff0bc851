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
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.access.EditorMemory;
import org.cadre.ui.access.LockedInput;
import org.cadre.ui.access.LockedPage;
import org.eclipse.ui.IEditorInput;
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
                openWithoutDatabase(page);
            } else {
                close(page, WelcomeInput.INSTANCE, WelcomeEditor.ID);
                close(page, LockedInput.INSTANCE, LockedPage.ID);
                new EditorMemory().restore(session.get().work().store().location(), page);
                openFirst(page, session.get());
            }
        } catch (PartInitException | CadreException e) {
            window.getService(Errors.class).show(e.getStatus());
        }
    }

    private void openWithoutDatabase(IWorkbenchPage page) throws PartInitException {
        if (window.getService(OpenDatabase.class).locked().isPresent()) {
            page.openEditor(LockedInput.INSTANCE, LockedPage.ID);
        } else {
            page.openEditor(WelcomeInput.INSTANCE, WelcomeEditor.ID);
        }
    }

    private static void close(IWorkbenchPage page, IEditorInput input, String id) {
        var found = page.findEditors(input, id, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
        if (found.length > 0) {
            page.closeEditors(found, false);
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
