/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.cadre.model.Cohort;
import org.cadre.model.Program;
import org.cadre.scheduling.desk.LedgerAsk;
import org.cadre.scheduling.desk.LedgerKind;
import org.cadre.scheduling.ledger.Ledgers;
import org.cadre.scheduling.ui.setup.Room;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

/** The head of the ledger: what is counted, of whom, up to which day. */
final class LedgerBar {

    private static final int COLUMNS = 3;
    private static final int LIMITS = 5;
    private static final int MOST_DAYS = 400;
    private static final int LEAST_WIDTH = 80;

    private final Combo kind;
    private final Combo cohort;
    private final DateTime day;
    private final Button urgent;
    private final Composite limits;
    private final Spinner match;
    private final Spinner goals;
    private List<Cohort> cohorts = List.of();

    /**
     * @param recount is called when something else is to be counted
     * @param filter is called when other rows are to be shown
     */
    LedgerBar(Composite parent, Runnable recount, Runnable filter) {
        var line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(8, 4).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        kind = combo(line, Messages.Bar_kind, recount);
        for (var one : LedgerKind.values()) {
            kind.add(name(one));
        }
        kind.select(0);
        cohort = combo(line, Messages.Bar_cohort, filter);
        urgent = new Button(line, SWT.CHECK);
        urgent.setText(Messages.Bar_urgent);
        urgent.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> filter.run()));
        var second = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(8, 0).applyTo(second);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(second);
        new Label(second, SWT.NONE).setText(Messages.Bar_asOf);
        day = new DateTime(second, SWT.DATE | SWT.BORDER);
        day.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> recount.run()));
        limits = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(LIMITS).spacing(8, 0).applyTo(limits);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(limits);
        Room.show(limits, false);
        match = spinner(Ledgers.MATCH_DAYS, Messages.Bar_match, recount);
        goals = spinner(Ledgers.GOAL_DAYS, Messages.Bar_goals, recount);
        new Label(limits, SWT.NONE).setText(Messages.Bar_days);
    }

    private static Combo combo(Composite line, String tip, Runnable changed) {
        var combo = new Combo(line, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setToolTipText(tip);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(combo);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        return combo;
    }

    private Spinner spinner(int value, String name, Runnable changed) {
        new Label(limits, SWT.NONE).setText(name);
        var spinner = new Spinner(limits, SWT.BORDER);
        spinner.setValues(value, 1, MOST_DAYS, 0, 1, 10);
        spinner.addModifyListener(event -> changed.run());
        return spinner;
    }

    private static String name(LedgerKind kind) {
        return switch (kind) {
            case CADENCE -> Messages.Kind_cadence;
            case MINUTES -> Messages.Kind_minutes;
            case STIPENDS -> Messages.Kind_stipends;
            case COVERAGE -> Messages.Kind_coverage;
            case CLOCKS -> Messages.Kind_clocks;
        };
    }

    /** Offers the cohorts of a program; what is chosen stays chosen. */
    void offer(Program program) {
        var now = new ArrayList<Cohort>(program.getCohorts());
        var names = new ArrayList<>(List.of(Messages.Bar_allCohorts));
        now.forEach(one -> names.add(one.getName()));
        if (!names.equals(List.of(cohort.getItems()))) {
            var before = cohort();
            cohorts = List.copyOf(now);
            cohort.setItems(names.toArray(String[]::new));
            cohort.select(before == null ? 0 : Math.max(0, 1 + cohorts.indexOf(before)));
        }
        boolean clocks = kind() == LedgerKind.CLOCKS;
        cohort.setEnabled(kind() != LedgerKind.COVERAGE);
        urgent.setEnabled(kind() != LedgerKind.STIPENDS);
        if (limits.getVisible() != clocks) {
            Room.show(limits, clocks);
            limits.requestLayout();
        }
    }

    /** Counts up to that day, until the user chooses another one. */
    void start(LocalDate today) {
        day.setDate(today.getYear(), today.getMonthValue() - 1, today.getDayOfMonth());
    }

    LedgerKind kind() {
        return LedgerKind.values()[Math.max(0, kind.getSelectionIndex())];
    }

    /** The cohort that is shown; null for all. */
    Cohort cohort() {
        int place = cohort.getSelectionIndex();
        return place <= 0 || kind() == LedgerKind.COVERAGE ? null : cohorts.get(place - 1);
    }

    /** Whether only rows with something overdue, late or too little are shown. */
    boolean urgentOnly() {
        return urgent.getSelection() && kind() != LedgerKind.STIPENDS;
    }

    LedgerAsk ask(Program program) {
        return new LedgerAsk(kind(), program.getUuid(),
                LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay()), match.getSelection(),
                goals.getSelection());
    }

    void setFocus() {
        kind.setFocus();
    }
}
