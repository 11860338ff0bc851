/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.merge;

import java.util.function.Consumer;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.News;
import org.cadre.ui.Errors;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/**
 * Takes over into the window what others commit, within seconds. It is read in the background; the UI thread
 * only puts it into the objects that are there, so that selection, caret and typed text stay.
 */
public final class LiveNews {

    private static final int AGAIN = 1000;

    private final EditSession session;
    private final Window window;
    private final Errors errors;
    private final Consumer<String> teller;
    private final Display display = Display.getDefault();
    private final Job job;
    private volatile boolean closed;

    /**
     * @param window says when the session can take something over
     * @param teller is told what can no longer be undone
     */
    public LiveNews(EditSession session, Window window, Errors errors, Consumer<String> teller) {
        this.session = session;
        this.window = window;
        this.errors = errors;
        this.teller = teller;
        job = Job.createSystem(Messages.News_job, (ICoreRunnable) monitor -> read());
    }

    /** What the window says of itself, on the UI thread. */
    public interface Window {

        /** Whether the session can take something over now: nothing is being saved or half typed. */
        boolean isReady();

        /** Whether the window rather loads everything again than takes over so many roots in place. */
        boolean reloads(int roots);
    }

    /** Asks for what others committed; on any thread. */
    public void request() {
        if (!closed) {
            job.schedule();
        }
    }

    /** Takes nothing over any more. */
    public void close() {
        closed = true;
        job.cancel();
    }

    private void read() {
        try {
            var news = session.work().news();
            if (!closed && news.size() > 0 && !display.isDisposed()) {
                display.asyncExec(() -> take(news));
            }
        } catch (CadreException e) {
            if (!closed) {
                errors.show(e.getStatus());
            }
        }
    }

    private void take(News news) {
        if (closed) {
            return;
        }
        if (!window.isReady()) {
            display.timerExec(AGAIN, this::request);
        } else if (!window.reloads(news.size())) {
            var forgotten = session.refresh(news).forgottenSteps();
            if (forgotten > 0) {
                teller.accept(NLS.bind(Messages.Merge_forgotten, forgotten));
            }
        }
    }
}
