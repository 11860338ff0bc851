/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.form;

import java.time.LocalDateTime;
import java.time.LocalTime;

import org.cadre.core.CadreException;
import org.cadre.scheduling.desk.TimeText;
import org.cadre.scheduling.ui.state.Times;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A day and a time of day to type or choose. */
public final class MomentField {

    private static final int TIME_WIDTH = 90;
    private static final char NARROW = '\u202f';

    private final DayField day;
    private final Text time;

    /** @param name the label before it */
    public MomentField(Composite parent, Label name, LocalDateTime moment) {
        var line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(line);
        day = new DayField(line, name, moment.toLocalDate());
        time = new Text(line, SWT.BORDER | SWT.SINGLE);
        time.setText(Times.time(moment.toLocalTime()).replace(NARROW, ' '));
        time.setToolTipText(Messages.Field_timeTip);
        GridDataFactory.swtDefaults().hint(TIME_WIDTH, SWT.DEFAULT).applyTo(time);
        Labels.of(name, time);
    }

    /** What was typed or chosen. */
    public LocalDateTime moment() throws CadreException {
        return day.day().atTime(time());
    }

    private LocalTime time() throws CadreException {
        return TimeText.read(time.getText()).orElseThrow(
                () -> CadreException.input(NLS.bind(Messages.Field_noTimeHere, time.getText())));
    }

    /** Sets whether it can be changed. */
    public void setEnabled(boolean enabled) {
        day.setEnabled(enabled);
        time.setEnabled(enabled);
    }
}
