/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import java.util.Optional;

import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Counterparts;
import org.cadre.core.task.Task;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.model.ProgramPolicy;
import org.cadre.matching.model.Veto;
import org.cadre.matching.solve.Matcher;
import org.cadre.matching.solve.ChangedSince;
import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.beside.SavedCopy;
import org.cadre.matching.ui.state.ProgramMatches;
import org.cadre.model.Element;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.ui.program.ProgramPageSite;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Finds out whether people changed since the match, a moment after the page was refreshed, because it means
 * to read everybody again.
 */
final class Staleness {

    private static final int PAUSE = 600;

    private final Control page;
    private final Display display;
    private final ProgramPageSite site;
    private final Runnable changed;
    private final Runnable later = this::check;
    private Optional<ProgramMatches> matches = Optional.empty();
    private Known known = new Known(null, ChangedSince.NOTHING);
    private String looked;
    private EditSession watched;
    private Runnable subscription = () -> { };

    /**
     * @param changed is called when the answer is another than before
     */
    Staleness(Control page, ProgramPageSite site, Runnable changed) {
        this.page = page;
        this.display = page.getDisplay();
        this.site = site;
        this.changed = changed;
        page.addListener(SWT.Dispose, event -> subscription.run());
    }

    /** Reads everybody again only if somebody was touched since; pairs don't count, see {@link Matcher}. */
    private void watch() {
        if (watched != site.session()) {
            subscription.run();
            watched = site.session();
            subscription = watched.onTouch(this::touch);
            looked = null;
        }
    }

    private void touch(Element root) {
        if (!(root instanceof Veto || root instanceof MatchRun || root instanceof ProgramPolicy
                || root instanceof Mentorship pair && pair.getStatus() == MentorshipStatus.PROPOSED)) {
            looked = null;
        }
    }

    /** What is known to have changed since a match. */
    private record Known(String run, ChangedSince since) {
    }

    /** What is known to have changed since the match; looks again soon. */
    ChangedSince since(ProgramMatches present) {
        matches = Optional.of(present);
        watch();
        var now = present.run().map(MatchRun::getUuid).orElse(null);
        if (now != null && !now.equals(looked)) {
            page.getDisplay().timerExec(PAUSE, later);
        }
        return present.run().filter(run -> run.getUuid().equals(known.run())).map(run -> known.since())
                .orElse(ChangedSince.NOTHING);
    }

    /** Only what is saved counts, so what is not yet is looked at when it is. */
    private void check() {
        var run = page.isDisposed() || site.session().isDirty() ? Optional.<MatchRun>empty()
                : matches.flatMap(ProgramMatches::run);
        run.ifPresent(this::look);
    }

    private void look(MatchRun run) {
        looked = run.getUuid();
        var id = looked;
        var matcher = site.editorSite().getService(Matcher.class);
        var day = matches.get().day();
        var task = site.editorSite().getService(SavedCopy.class).task(site.session(), work -> {
            var since = matcher.changedSince(work, new Counterparts(work).of(run), day);
            return monitor -> since;
        });
        Job.createSystem(Messages.Stale_job, (ICoreRunnable) monitor -> look(id, task, monitor)).schedule();
    }

    private void look(String run, Task<ChangedSince> task, IProgressMonitor monitor) {
        try {
            var since = task.run(monitor);
            display.asyncExec(() -> take(run, since));
        } catch (CoreException e) {
            display.asyncExec(() -> looked = null); // the page itself says what cannot be read
        }
    }

    private void take(String run, ChangedSince since) {
        var before = known;
        if (!page.isDisposed() && run.equals(looked)) {
            known = new Known(run, since);
            if (!known.equals(before)) {
                changed.run();
            }
        }
    }
}
