/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.internal;

import java.util.function.Consumer;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.cadre.ui.Errors;
import org.cadre.ui.Messages;
import org.cadre.ui.TaskRunner;
import org.cadre.ui.merge.LiveNews;
import org.cadre.ui.merge.MergingSave;
import org.cadre.ui.merge.StatusLine;
import org.cadre.ui.merge.WindowAsker;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/** The session that the window shows, kept up to date with what is committed beside it. */
final class LiveSession {

    /** More than so many roots are taken over by loading again in the background. */
    private static final int LARGE = 1000;

    private final EditSession session;
    private final Consumer<LiveSession> reload;
    private final Display display = Display.getDefault();
    private final Runnable changeSubscription;
    private final Runnable commitSubscription;
    private final LiveNews news;
    private volatile boolean saving;

    LiveSession(EditSession session, Consumer<EditSession> changed, Consumer<LiveSession> reload, Errors errors) {
        this.session = session;
        this.reload = reload;
        news = new LiveNews(session, new Readiness(), errors, StatusLine::say);
        changeSubscription = session.onChange(() -> inWindow(() -> changed.accept(session)));
        commitSubscription = store().onCommit(this::committed);
    }

    EditSession session() {
        return session;
    }

    /** Whether a save is under way. */
    boolean isSaving() {
        return saving;
    }

    StoreLocation location() {
        return store().location();
    }

    boolean save(TaskRunner runner, IRunnableContext progress) {
        return save(note(), runner, progress);
    }

    boolean save(CommitNote note, TaskRunner runner, IRunnableContext progress) {
        if (!session.isDirty()) {
            return true;
        }
        saving = true;
        try {
            return new MergingSave(session, runner, progress,
                    new WindowAsker(display::getActiveShell), StatusLine::say).save(note);
        } finally {
            saving = false;
            news.request();
        }
    }

    /** Ends the session; the store stays open. */
    void closeSession() {
        news.close();
        changeSubscription.run();
        commitSubscription.run();
        session.close();
    }

    /** Ends the session and closes the store. */
    Void closeStore() throws CadreException {
        closeSession();
        store().close();
        return null;
    }

    /** History says what was done if it was one thing, and how much otherwise, but never whose record it was. */
    private CommitNote note() {
        var count = session.work().changed().size();
        var label = count == 1 ? session.undoLabel().orElse(Messages.Save_one) : NLS.bind(Messages.Save_many, count);
        return CommitNote.of("edit", label, true); //$NON-NLS-1$
    }

    private ProgramStore store() {
        return session.work().store();
    }

    private void committed(Commit commit) {
        if (!saving) {
            news.request();
        }
    }

    /** Takes over in place what was committed beside this session. */
    void refresh() {
        news.request();
    }

    /** When the window can take over what others committed. */
    private final class Readiness implements LiveNews.Window {

        @Override
        public boolean isReady() {
            if (!saving) {
                UnsavedChanges.flushForms();
            }
            return !saving && !UnsavedChanges.isTyping();
        }

        @Override
        public boolean reloads(int roots) {
            var reloads = roots > LARGE && !session.isDirty();
            if (reloads) {
                reload.accept(LiveSession.this);
            }
            return reloads;
        }
    }

    private void inWindow(Runnable action) {
        if (display.isDisposed()) {
            return;
        }
        if (Display.getCurrent() == display) {
            action.run();
        } else {
            display.asyncExec(action);
        }
    }
}
