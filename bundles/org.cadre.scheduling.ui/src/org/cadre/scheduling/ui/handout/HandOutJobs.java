/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.handout;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.CommitNote;
import org.cadre.scheduling.desk.HandoutAsk;
import org.cadre.scheduling.desk.HandoutDesk;
import org.cadre.scheduling.desk.HandoutDone;
import org.cadre.ui.Errors;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.TaskRunner;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Writes hand-outs in the background and says where they are. All methods are called on the UI thread.
 */
@Component(service = HandOutJobs.class)
public class HandOutJobs {

    private static final String KIND = "export"; //$NON-NLS-1$

    private final OpenDatabase database;
    private final TaskRunner runner;
    private final Errors errors;
    private final HandoutDesk desk;

    /** Works with these services. */
    @Activate
    public HandOutJobs(@Reference OpenDatabase database, @Reference TaskRunner runner,
            @Reference Errors errors, @Reference HandoutDesk desk) {
        this.database = database;
        this.runner = runner;
        this.errors = errors;
        this.desk = desk;
    }

    /** Saves what was edited, then writes; does nothing if saving fails. */
    void start(HandoutAsk ask) throws CadreException {
        var session = database.session();
        if (session.isPresent() && database.save()) {
            var store = session.get().work().store();
            runner.start(Messages.Hand_job, monitor -> desk.write(store, ask, monitor),
                    done -> handed(ask, done, session.get()));
        }
    }

    private void handed(HandoutAsk ask, HandoutDone done, EditSession session) {
        try {
            boolean same = database.session().filter(present -> present == session).isPresent();
            if (same && desk.mark(session, done) > 0) {
                database.save(CommitNote.of(KIND, session.undoLabel().orElse(KIND), true));
            }
        } catch (CadreException e) {
            errors.show(e.getStatus());
        }
        var shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        if (done.files().isEmpty()) {
            MessageDialog.openInformation(shell, Messages.Hand_title, Messages.Hand_nothing);
        } else if (MessageDialog.open(MessageDialog.INFORMATION, shell, Messages.Hand_title,
                NLS.bind(Messages.Hand_done, done.files().size(), ask.folder()), 0, Messages.Hand_open,
                Messages.Hand_close) == 0) {
            Program.launch(ask.folder().toString());
        }
    }
}
