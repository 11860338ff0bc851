/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.relationship;

import java.time.LocalDate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;

/** A day to choose or type. */
final class DayField {

    private final DateTime control;

    DayField(Composite grid, String label, LocalDate day) {
        SmallDialog.label(grid, label);
        control = new DateTime(grid, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        control.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(control);
    }

    LocalDate day() {
        return LocalDate.of(control.getYear(), control.getMonth() + 1, control.getDay());
    }
}
