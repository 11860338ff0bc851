/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.log;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.cadre.scheduling.ui.form.Labels;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;

/** A day and a time to choose or type. */
public final class MomentField {

    private final DateTime day;
    private final DateTime time;

    /** Starts with a moment. */
    public MomentField(Composite parent, LocalDateTime moment) {
        var before = parent.getChildren();
        var line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(line);
        day = new DateTime(line, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        day.setDate(moment.getYear(), moment.getMonthValue() - 1, moment.getDayOfMonth());
        day.setToolTipText(Messages.Moment_day);
        time = new DateTime(line, SWT.TIME | SWT.SHORT | SWT.BORDER);
        time.setTime(moment.getHour(), moment.getMinute(), 0);
        time.setToolTipText(Messages.Moment_time);
        if (before.length > 0 && before[before.length - 1] instanceof Label name) {
            Labels.of(name, day);
            Labels.of(name, time);
        }
    }

    /** What was chosen. */
    public LocalDateTime moment() {
        return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay()).atTime(time.getHours(),
                time.getMinutes());
    }

    /** Sets whether it can be changed. */
    public void setEnabled(boolean enabled) {
        day.setEnabled(enabled);
        time.setEnabled(enabled);
    }

    /** Calls back whenever something else is chosen. */
    public void onChange(Runnable listener) {
        day.addListener(SWT.Selection, event -> listener.run());
        time.addListener(SWT.Selection, event -> listener.run());
    }
}
