/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui;

import java.time.LocalDate;

import org.eclipse.swt.widgets.DateTime;

/** Days in fields for days, whose months begin with 0. */
public final class Dates {

    private Dates() {
    }

    /** Shows a day in a field. */
    public static void show(DateTime field, LocalDate day) {
        field.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }

    /** The day that a field shows. */
    public static LocalDate read(DateTime field) {
        return LocalDate.of(field.getYear(), field.getMonth() + 1, field.getDay());
    }
}
