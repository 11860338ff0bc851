/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cadre.model.School;
import org.cadre.model.SchoolCalendar;
import org.cadre.scheduling.ui.state.Calendars;
import org.eclipse.osgi.util.NLS;

/** The calendars that can be meant by a day on the page, the likeliest first. */
final class CalendarTargets {

    private CalendarTargets() {
    }

    /** @param school the school that the page shows; empty for all */
    static List<CalendarTarget> of(Calendars calendars, Optional<School> school) {
        var targets = new ArrayList<CalendarTarget>();
        calendars.of(school).forEach(calendar -> targets.add(present(calendar)));
        calendars.all().stream().map(CalendarTargets::present).filter(t -> !targets.contains(t))
                .forEach(targets::add);
        school.filter(own -> calendars.all().stream().noneMatch(calendar -> calendar.getSchool() == own))
                .ifPresent(own -> targets.add(new CalendarTarget.New(own,
                        NLS.bind(Messages.Day_newOfSchool, own.getName()))));
        if (calendars.all().stream().noneMatch(calendar -> calendar.getSchool() == null)) {
            targets.add(new CalendarTarget.New(null, Messages.Day_newForAll));
        }
        return targets;
    }

    private static CalendarTarget present(SchoolCalendar calendar) {
        var name = calendar.getName() == null ? "" : calendar.getName(); //$NON-NLS-1$
        var school = calendar.getSchool() == null ? Messages.Day_allSchools : calendar.getSchool().getName();
        return new CalendarTarget.Present(calendar, name.isBlank() || name.equals(school) ? school
                : NLS.bind(Messages.Day_calendarOf, name, school));
    }
}
