/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.trial;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.cadre.matching.run.TrialPeriod;
import org.cadre.matching.ui.Dates;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

/** Fields for a trial period: none, a number of days, or a day. */
public final class TrialFields {

    private static final int USUAL_DAYS = 30;
    private static final int GAP = 8;

    private final Composite root;
    private final Button none;
    private final Button counted;
    private final Spinner days;
    private final Button dated;
    private final DateTime day;

    /**
     * No trial is chosen at first.
     *
     * @param today a day is offered that is some weeks later
     * @param later whether the pairs run already, so that days are counted from today
     */
    public TrialFields(Composite parent, LocalDate today, boolean later) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(GAP, GAP).applyTo(root);
        none = radio(Messages.Fields_none);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(none);
        counted = radio(Messages.Fields_for);
        days = new Spinner(root, SWT.BORDER);
        days.setValues(USUAL_DAYS, 1, TrialPeriod.MOST_DAYS, 0, 1, 10);
        name(days, Messages.Fields_daysName);
        new Label(root, SWT.NONE).setText(later ? Messages.Fields_daysLater : Messages.Fields_days);
        dated = radio(Messages.Fields_until);
        day = new DateTime(root, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        Dates.show(day, today.plusDays(USUAL_DAYS));
        name(day, Messages.Fields_date);
        new Label(root, SWT.NONE).setText(Messages.Fields_untilHint);
        choose(none);
    }

    private Button radio(String text) {
        var button = new Button(root, SWT.RADIO);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> follow()));
        return button;
    }

    private static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(
                AccessibleListener.getNameAdapter(event -> event.result = name));
    }

    private void choose(Button chosen) {
        Stream.of(none, counted, dated).forEach(button -> button.setSelection(button == chosen));
        follow();
    }

    private void follow() {
        days.setEnabled(counted.getSelection());
        day.setEnabled(dated.getSelection());
    }

    /** Shows a trial that ends on a day; without one, offers a number of days. */
    public void offer(Optional<LocalDate> end) {
        end.ifPresent(known -> Dates.show(day, known));
        choose(end.isPresent() ? dated : counted);
    }

    /** The whole of it. */
    public Control control() {
        return root;
    }

    /** What is chosen. */
    public TrialPeriod read() {
        if (counted.getSelection()) {
            return new TrialPeriod(days.getSelection(), null);
        }
        return dated.getSelection() ? new TrialPeriod(0, Dates.read(day)) : TrialPeriod.NONE;
    }
}
