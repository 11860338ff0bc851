/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.calendar;

import java.time.LocalTime;
import java.util.List;

/** The periods of a school day, in the order of the day. */
public record Bells(String name, List<Period> periods) {

    public Bells {
        periods = List.copyOf(periods);
    }

    /**
     * One period.
     *
     * @param end when it ends; a period can't go past midnight
     */
    public record Period(String name, LocalTime start, LocalTime end) {
    }
}
