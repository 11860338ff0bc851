/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import java.util.Optional;

import org.cadre.core.edit.EditSession;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Stores;
import org.cadre.ui.Errors;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.TaskRunner;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/**
 * Locks the window: saves what was changed into the encrypted database, closes editors and database, which
 * forgets its keys, and asks for the secret. Unlocking brings the same editors back.
 *
 * @param window the window
 */
record Lock(IWorkbenchWindow window) {

    /** Whether there is something to lock. */
    boolean isPossible() {
        return store().filter(store -> store.protection().isActive()).isPresent();
    }

    /** Locks; does nothing without a protected database, or if the changes cannot be saved. */
    void lock() {
        var open = store().filter(store -> store.protection().isActive());
        if (open.isEmpty() || !database().save()) {
            return;
        }
        var account = open.get().principal().account();
        var location = open.get().location();
        try {
            var editors = OpenEditors.of(window.getActivePage());
            window.getActivePage().closeAllEditors(false);
            if (database().close()) {
                Display.getCurrent().asyncExec(() -> new UnlockDialog(window.getShell(), location, stores(), tasks(),
                        account, true).ask(java.time.Duration.ZERO).ifPresent(store -> unlocked(store, editors)));
            }
        } catch (PartInitException e) {
            errors().show(e.getStatus());
        }
    }

    private void unlocked(ProgramStore store, OpenEditors editors) {
        var once = new Runnable[1];
        once[0] = database().listen(new OpenDatabase.Listener() {

            @Override
            public void replaced(Optional<EditSession> session) {
                once[0].run();
                if (session.isPresent()) {
                    Display.getCurrent().asyncExec(() -> restore(editors));
                }
            }

            @Override
            public void changed(EditSession session) {
                // only the new session matters
            }
        });
        database().open(NLS.bind(Messages.Unlock_job, store.location().name()), monitor -> store);
    }

    private void restore(OpenEditors editors) {
        try {
            editors.open(window.getActivePage());
        } catch (PartInitException e) {
            errors().show(e.getStatus());
        }
    }

    private Optional<ProgramStore> store() {
        return database().session().map(session -> session.work().store());
    }

    private OpenDatabase database() {
        return window.getService(OpenDatabase.class);
    }

    private Stores stores() {
        return window.getService(Stores.class);
    }

    private TaskRunner tasks() {
        return window.getService(TaskRunner.class);
    }

    private Errors errors() {
        return window.getService(Errors.class);
    }
}
