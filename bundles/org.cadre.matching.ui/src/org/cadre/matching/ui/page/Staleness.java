/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.model.ProgramPolicy;
import org.cadre.matching.model.Veto;
import org.cadre.matching.solve.Matcher;
import org.cadre.matching.solve.ChangedSince;
import org.cadre.matching.ui.state.ProgramMatches;
import org.cadre.model.Element;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.ui.program.ProgramPageSite;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * Finds out whether people changed since the match, a moment after the page was refreshed, because it means
 * to read everybody again.
 */
final class Staleness {

    private static final int PAUSE = 600;

    private final Control page;
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

    private void check() {
        if (!page.isDisposed()) {
            var before = known;
            looked = matches.flatMap(ProgramMatches::run).map(MatchRun::getUuid).orElse(null);
            known = new Known(looked, matches.flatMap(ProgramMatches::run).map(this::since)
                    .orElse(ChangedSince.NOTHING));
            if (before.since() != known.since()) {
                changed.run();
            }
        }
    }

    private ChangedSince since(MatchRun run) {
        try {
            return site.editorSite().getService(Matcher.class).changedSince(site.session().work(), run,
                    matches.get().day());
        } catch (CadreException e) {
            return ChangedSince.NOTHING; // the page itself says what cannot be read
        }
    }
}
