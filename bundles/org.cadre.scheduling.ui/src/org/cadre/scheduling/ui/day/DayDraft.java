/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.day;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.cadre.model.BellSchedule;
import org.cadre.model.CalendarDayKind;

/**
 * What somebody says of one or several days.
 *
 * @param target the calendar
 * @param first the first day
 * @param last the last day
 * @param kind what they are for
 * @param rotation the label of the rotation day; of no meaning for several days, which keep theirs
 * @param label what people call them; blank for nothing
 * @param bells the bells that ring; empty for the regular ones
 */
record DayDraft(CalendarTarget target, LocalDate first, LocalDate last, CalendarDayKind kind, String rotation,
        String label, Optional<BellSchedule> bells) {

    private static final int SCHOOL_DAYS = 5;

    /** Whether it is about one day. */
    boolean isOneDay() {
        return first.equals(last);
    }

    /** The days; of several, those from Monday to Friday. */
    List<LocalDate> days() {
        return isOneDay() ? List.of(first)
                : first.datesUntil(last.plusDays(1)).filter(d -> d.getDayOfWeek().getValue() <= SCHOOL_DAYS)
                .toList();
    }

    /** Why it cannot be; empty if it can. */
    Optional<String> problem() {
        if (last.isBefore(first)) {
            return Optional.of(Messages.Day_backward);
        }
        return ChronoUnit.DAYS.between(first, last) > 366 ? Optional.of(Messages.Day_tooMany)
                : Optional.empty();
    }
}
