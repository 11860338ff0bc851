/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.page;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.cadre.scheduling.ui.canvas.GridCanvas;
import org.cadre.scheduling.ui.canvas.TermCanvas;
import org.cadre.scheduling.ui.canvas.Turning;
import org.cadre.scheduling.ui.state.Filter;
import org.cadre.scheduling.ui.state.GridPictures;
import org.cadre.scheduling.ui.state.Period;
import org.cadre.scheduling.ui.state.Placed;
import org.cadre.scheduling.ui.state.ProgramSchedule;
import org.cadre.scheduling.ui.state.SessionRow;
import org.cadre.scheduling.ui.state.TermPictures;
import org.cadre.scheduling.ui.state.TimeGrid;
import org.cadre.scheduling.ui.state.View;
import org.cadre.ui.program.ProgramPageSite;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The calendar and the table, one of them at a time. */
final class ScheduleViews {

    private static final int WEEK = 5;

    private final ProgramPageSite site;
    private final Composite root;
    private final StackLayout stack = new StackLayout();
    private final GridCanvas grid;
    private final TermCanvas term;
    private final SessionTable table;
    private final Consumer<LocalDate> closer;
    private ISelectionProvider followed;
    private Runnable again = () -> { };

    /** @param closer looks closer at a day */
    ScheduleViews(Composite parent, ProgramPageSite site, IntConsumer step, Runnable today,
            Consumer<LocalDate> closer) {
        this.site = site;
        this.closer = closer;
        root = new Composite(parent, SWT.NONE);
        root.setLayout(stack);
        var turning = new Turning(step, today);
        grid = new GridCanvas(root, turning);
        grid.onOpen(this::open);
        grid.onMove((session, start) -> Moving.start(session, start, site));
        term = new TermCanvas(root, turning);
        term.onOpen(closer);
        table = new SessionTable(root, site);
        ContextMenus.register(grid.control(), grid.selection(), site);
        ContextMenus.register(term.control(), term.selection(), site);
    }

    Control control() {
        return root;
    }

    /** The day that is selected in the term. */
    Optional<LocalDate> day() {
        return Optional.ofNullable(term.day());
    }

    void show(View view, ProgramSchedule schedule, Period period, Filter filter, LocalDate day) {
        again = () -> { };
        switch (view) {
            case DAY, WEEK -> {
                front(grid.control(), grid.selection());
                again = () -> grid.show(picture(view, schedule, period, filter));
                again.run();
            }
            case TERM -> {
                front(term.control(), term.selection());
                term.show(new TermPictures(schedule, filter).term(period), day);
            }
            case LIST -> {
                front(table.control(), table.selection());
                table.show(SessionRow.of(schedule, period, filter), filter.isNarrow());
            }
        }
    }

    /** Another width has room for other cards. */
    void widened() {
        again.run();
    }

    private TimeGrid picture(View view, ProgramSchedule schedule, Period period, Filter filter) {
        return view == View.WEEK ? new GridPictures(schedule, filter, grid.lanes(WEEK)).week(period)
                : new GridPictures(schedule, filter, grid.lanes(WEEK)).day(period);
    }

    void setFocus() {
        if (stack.topControl == table.control()) {
            table.setFocus();
        } else if (stack.topControl != null) {
            stack.topControl.setFocus();
        }
    }

    private void front(Control control, ISelectionProvider selection) {
        if (stack.topControl != control) {
            stack.topControl = control;
            root.layout();
        }
        if (followed != selection) {
            followed = selection;
            site.selectionFrom(selection);
        }
    }

    private void open(Placed placed) {
        if (placed.isStack()) {
            closer.accept(placed.first().start().toLocalDate());
        } else {
            Opened.session(placed.first().session(), site);
        }
    }
}
