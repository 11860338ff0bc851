/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import java.util.Arrays;
import java.util.function.IntSupplier;

/** A meter for some subjects on some days: a table instead of a map, because it is asked for every time. */
final class DayMeters {

    private static final int NONE = -1;

    private final int firstDay;
    private final int days;
    private final int[] meters;

    /** A table without meters. */
    DayMeters(int subjects, int firstDay, int days) {
        this.firstDay = firstDay;
        this.days = days;
        meters = new int[subjects * days];
        Arrays.fill(meters, NONE);
    }

    /** The meter, or -1 if there is none. */
    int of(int subject, int day) {
        return meters[at(subject, day)];
    }

    /** Makes the meter unless it is there. */
    void provide(int subject, int day, IntSupplier maker) {
        int at = at(subject, day);
        if (meters[at] == NONE) {
            meters[at] = maker.getAsInt();
        }
    }

    private int at(int subject, int day) {
        return subject * days + day - firstDay;
    }
}
