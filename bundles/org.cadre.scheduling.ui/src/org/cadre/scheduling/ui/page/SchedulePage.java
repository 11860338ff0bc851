/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.scheduling.ui.state.DistrictClock;
import org.cadre.scheduling.ui.state.Filter;
import org.cadre.scheduling.ui.state.Period;
import org.cadre.scheduling.ui.state.ProgramSchedule;
import org.cadre.scheduling.ui.state.View;
import org.cadre.scheduling.ui.state.Whom;
import org.cadre.ui.program.ProgramPage;
import org.cadre.ui.program.ProgramPageSite;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The page of a program that shows when its sessions take place, by day, week, term, or as a table. */
public final class SchedulePage implements ProgramPage {

    /** Id of the page. */
    public static final String ID = "org.cadre.scheduling.ui.schedule"; //$NON-NLS-1$

    private ProgramPageSite site;
    private Composite root;
    private ScheduleBar bar;
    private NoticeLine notices;
    private ScheduleViews views;
    private View view = View.WEEK;
    private LocalDate day;
    private EditSession known;
    private ProgramSchedule schedule;

    @Override
    public void create(Composite parent, ProgramPageSite pageSite) {
        site = pageSite;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(root);
        bar = new ScheduleBar(root, site.editorSite(), this::turnTo, this::step, this::today, this::show);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        notices = new NoticeLine(root);
        views = new ScheduleViews(root, site, this::step, this::today, this::open);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(views.control());
        views.control().addListener(SWT.Resize, event -> views.widened());
    }

    @Override
    public void refresh() {
        if (root.isDisposed()) {
            return;
        }
        try {
            if (known != site.session()) {
                known = site.session();
                bar.forget();
            }
            var work = known.work();
            schedule = ProgramSchedule.of(work, site.program(),
                    new DistrictClock(Clock.systemDefaultZone()).now(work));
            if (day == null) {
                day = schedule.beginning();
            }
            bar.offer(schedule);
            site.badge(schedule.toLog());
            show();
        } catch (CadreException e) {
            notices.show(Notice.plain(e.getMessage()));
        }
    }

    @Override
    public void setFocus() {
        views.setFocus();
    }

    @Override
    public void dispose() {
        if (bar != null) {
            bar.dispose();
        }
    }

    /** Shows the present days in the present view. */
    private void show() {
        if (schedule == null) {
            return;
        }
        var period = Period.of(view, day, schedule.terms());
        var filter = new Filter(bar.whom(), bar.text());
        bar.show(view, period.title());
        views.show(view, schedule, period, filter, day);
        notices.show(new Notices(schedule, this::goTo).of(period, filter).orElse(Notice.NONE));
        root.layout();
        Moving.expect(view, day, site);
    }

    private void turnTo(View other) {
        view = other;
        show();
        views.setFocus();
    }

    private void step(int periods) {
        if (schedule != null) {
            var from = view == View.TERM ? views.day().orElse(day) : day;
            day = Period.of(view, from, schedule.terms()).step(view, from, periods, schedule.terms());
            show();
        }
    }

    private void today() {
        if (schedule != null) {
            goTo(schedule.workday());
        }
    }

    private void goTo(LocalDate other) {
        day = other;
        show();
    }

    /** Opens a day of a term, or a stack of a week: one step closer each time. */
    private void open(LocalDate closer) {
        day = closer;
        view = view == View.DAY ? View.LIST : View.DAY;
        show();
        views.setFocus();
    }

    /** Whose sessions are shown, for what is done with them. */
    Optional<Whom> whom() {
        return Optional.ofNullable(bar).map(ScheduleBar::whom);
    }
}
