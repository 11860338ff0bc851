/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import org.cadre.ui.Errors;
import org.cadre.ui.OpenDatabase;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/**
 * Locks the window: puts what is unsaved into the encrypted journal, closes dialogs, editors and database, which
 * forgets its keys, and leaves a page from which it is unlocked. Unlocking brings editors and unsaved edits back.
 *
 * @param window the window
 */
record Lock(IWorkbenchWindow window) {

    /** Whether there is something to lock, and nothing runs that has to end before. */
    boolean isPossible() {
        return isProtected(database()) && ModalContext.getModalLevel() == 0;
    }

    /** Whether a protected database is open. */
    static boolean isProtected(OpenDatabase database) {
        return database.session().filter(s -> s.work().store().protection().isActive()).isPresent();
    }

    /**
     * Locks, once all dialogs are closed; what was typed in one is gone, as if its Cancel had been pressed. Does
     * nothing if a dialog must not be closed: one that works, or shows a recovery key.
     */
    void lock() {
        if (isPossible()) {
            var dialogs = new OpenDialogs(window.getShell());
            dialogs.close();
            window.getShell().getDisplay().asyncExec(() -> { // their handlers end first
                if (isPossible() && dialogs.areNone()) {
                    lockNow();
                }
            });
        }
    }

    private void lockNow() {
        try {
            new EditorMemory().keep(database().location().orElseThrow(), window.getActivePage());
            database().lock();
        } catch (PartInitException e) {
            window.getService(Errors.class).show(e.getStatus());
        }
    }

    private OpenDatabase database() {
        return window.getService(OpenDatabase.class);
    }
}
