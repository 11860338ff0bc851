/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.timetable;

import java.time.LocalTime;
import java.util.function.Consumer;

import org.cadre.core.CadreException;
import org.cadre.scheduling.desk.WeekSlot;
import org.cadre.scheduling.ui.form.Fields;
import org.cadre.scheduling.ui.form.RecordForm;
import org.eclipse.swt.widgets.Shell;

/** Asks for a time that no bell knows. */
final class TimeForm extends RecordForm {

    private final Consumer<WeekSlot> added;
    private LocalTime start;
    private LocalTime end;

    TimeForm(Shell shell, Consumer<WeekSlot> added) {
        super(shell, Messages.Time_title, Messages.Time_text);
        this.added = added;
    }

    @Override
    protected int width() {
        return 320;
    }

    @Override
    protected void createFields(Fields form) {
        form.time(Messages.Time_from, null, time -> start = time);
        form.time(Messages.Time_until, null, time -> end = time);
    }

    @Override
    protected void apply() throws CadreException {
        if (start == null || end == null || !start.isBefore(end)) {
            throw CadreException.input(Messages.Time_none);
        }
        added.accept(new WeekSlot(null, start, end));
    }
}
