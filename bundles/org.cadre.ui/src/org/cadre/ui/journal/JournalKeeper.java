/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.journal;

import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.journal.Journal;
import org.cadre.core.journal.JournalFolder;
import org.cadre.core.journal.LeftOver;
import org.cadre.ui.Errors;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.TaskRunner;
import org.cadre.ui.merge.StatusLine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Keeps the journal of the open database, whose unsaved edits are on disk a second or two after they were made,
 * and looks after opening whether a process before this one left any.
 */
public final class JournalKeeper implements OpenDatabase.Listener {

    /** In milliseconds; what is typed may be lost if the machine stops within this time and that of writing. */
    private static final int LOOK_EVERY = 700;

    private final IWorkbenchWindow window;
    private final OpenDatabase database;
    private final TaskRunner tasks;
    private final Display display = Display.getCurrent();
    private final Runnable look = this::look;
    private Optional<Journal> journal = Optional.empty();
    private String left = ""; //$NON-NLS-1$
    private boolean warned;

    private JournalKeeper(IWorkbenchWindow window) {
        this.window = window;
        database = window.getService(OpenDatabase.class);
        tasks = window.getService(TaskRunner.class);
    }

    /**
     * Keeps journals for what is open in a window, on the UI thread.
     *
     * @return what ends that, and deletes the journal, since the window asked about unsaved edits before it closed
     */
    public static Runnable start(IWorkbenchWindow window) {
        var keeper = new JournalKeeper(window);
        var subscription = keeper.database.listen(keeper);
        keeper.replaced(keeper.database.session());
        return () -> {
            subscription.run();
            keeper.end();
        };
    }

    @Override
    public void replaced(Optional<EditSession> session) {
        var former = journal;
        journal = session.map(this::begin);
        former.ifPresent(old -> tasks.start(Messages.Journal_closing, monitor -> close(old), closed -> { }));
        session.ifPresent(this::lookForLeftOver);
    }

    @Override
    public void leaving(EditSession session) throws CadreException {
        if (journal.isPresent()) {
            var leaving = journal.get();
            left = leaving.name();
            leaving.gather();
            tasks.run(PlatformUI.getWorkbench().getProgressService(), monitor -> await(leaving));
            leaving.leave();
            journal = Optional.empty();
        }
    }

    @Override
    public void changed(EditSession session) {
        // the journal looks by itself
    }

    private Journal begin(EditSession session) {
        display.timerExec(LOOK_EVERY, look);
        return Journal.begin(session, JournalFolder.of(session.work().store()), database::typed);
    }

    private void look() {
        if (journal.isPresent() && !display.isDisposed()) {
            journal.get().look();
            warn(journal.get().failure());
            display.timerExec(LOOK_EVERY, look);
        }
    }

    private void warn(Optional<CadreException> failure) {
        if (failure.isPresent() && !warned) {
            StatusLine.say(failure.get().getMessage());
        }
        warned = failure.isPresent();
    }

    private void lookForLeftOver(EditSession session) {
        var folder = JournalFolder.of(session.work().store());
        tasks.start(Messages.Journal_looking, monitor -> folder.leftOver(), found -> offer(session, found));
    }

    private void offer(EditSession session, List<LeftOver> found) {
        var restoring = new Restoring(window, session, () -> journal.ifPresent(Journal::flush));
        for (var one : found) {
            if (database.session().equals(Optional.of(session))) {
                try {
                    bringBack(one, restoring);
                } catch (CadreException e) {
                    window.getService(Errors.class).show(e.getStatus());
                }
            }
        }
    }

    /** What a lock put aside comes back without a question. */
    private void bringBack(LeftOver found, Restoring restoring) throws CadreException {
        if (found.name().equals(left) && found.content().isPresent()) {
            restoring.resume(found);
        } else {
            restoring.offer(found);
        }
    }

    /** The window stays alive while the disk works. */
    private static Void await(Journal journal) {
        journal.await();
        return null;
    }

    private void end() {
        var last = journal;
        journal = Optional.empty();
        try {
            if (last.isPresent()) {
                last.get().close();
            }
        } catch (CadreException e) {
            window.getService(Errors.class).show(e.getStatus());
        }
    }

    private static Void close(Journal old) throws CadreException {
        old.close();
        return null;
    }
}
