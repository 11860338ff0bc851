/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.matching.run.MatchRuns;
import org.cadre.matching.studio.Shift;
import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.command.MatchJobs;
import org.cadre.matching.ui.command.StudioJobs;
import org.cadre.matching.ui.state.Headline;
import org.cadre.matching.ui.state.ProgramMatches;
import org.cadre.matching.ui.state.RunRow;
import org.cadre.ui.Errors;
import org.cadre.ui.Unsaved;
import org.cadre.ui.editor.Today;
import org.cadre.ui.program.ProgramPage;
import org.cadre.ui.program.ProgramPageSite;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The page of a program on which its pairs are proposed, looked at, decided and published. */
public final class MatchesPage implements ProgramPage, Unsaved {

    /** Id of the page. */
    public static final String ID = "org.cadre.matching.ui.matches"; //$NON-NLS-1$

    private ProgramPageSite site;
    private MatchesHead head;
    private MatchesTabs tabs;
    private MatchesNotices notices;
    private Runnable jobs = () -> { };
    private Composite root;
    private boolean begun;
    private ProgramMatches shown;
    private Headline headline;
    private Shift marked;

    @Override
    public void create(Composite parent, ProgramPageSite pageSite) {
        site = pageSite;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(root);
        head = new MatchesHead(root, site.editorSite(), this::explainRun);
        tabs = new MatchesTabs(root, site);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs.control());
        notices = new MatchesNotices(site, new Staleness(root, site, this::refresh),
                new PolicyPreview(root, site, this::refresh), tabs::showMoved,
                tabs::showUnreviewed);
        var matching = site.editorSite().getService(MatchJobs.class).listen(this::refresh);
        var deciding = site.editorSite().getService(StudioJobs.class).listen(this::followDecision);
        jobs = () -> {
            matching.run();
            deciding.run();
        };
    }

    @Override
    public void refresh() {
        if (root.isDisposed()) {
            return;
        }
        if (!begun) { // what was just made is seen before it is filled
            begun = true;
            root.getDisplay().asyncExec(this::refresh);
            return;
        }
        try {
            show(matches());
        } catch (CadreException e) {
            head.show(new Headline(Messages.Page_unreadable, e.getMessage(), Optional.empty()), List.of());
        }
    }

    /** A decision began, ended, or is no longer the last change; the tables may show it already. */
    private void followDecision() {
        if (!root.isDisposed() && lastShift() == marked && shown != null) {
            head.show(headline, notices.of(shown));
        } else {
            refresh();
        }
    }

    private Shift lastShift() {
        return site.editorSite().getService(StudioJobs.class).last(site.program()).orElse(null);
    }

    private void show(ProgramMatches matches) {
        shown = matches;
        marked = lastShift();
        headline = Headline.of(matches, Optional.ofNullable(marked));
        head.show(headline, notices.of(matches));
        tabs.mark(MovedMarks.of(Optional.ofNullable(marked)));
        tabs.show(matches);
        site.badge(matches.open().size() + (matches.isNew() ? 0 : matches.waiting().size()));
    }

    private ProgramMatches matches() throws CadreException {
        var work = site.session().work();
        var runs = site.editorSite().getService(MatchRuns.class);
        return ProgramMatches.of(work, site.program(), Today.in(site.session()),
                runs.current(work, site.program()));
    }

    /** Shows in Details why the match is the best. */
    private void explainRun() {
        try {
            var matches = matches();
            matches.run().map(run -> new RunRow(run, matches.changedSinceRun())).ifPresent(tabs::explain);
        } catch (CadreException e) {
            site.editorSite().getService(Errors.class).show(e.getStatus());
        }
    }

    @Override
    public void flush() {
        tabs.flush();
    }

    @Override
    public void setFocus() {
        tabs.setFocus();
    }

    @Override
    public void dispose() {
        jobs.run();
        tabs.dispose();
    }
}
