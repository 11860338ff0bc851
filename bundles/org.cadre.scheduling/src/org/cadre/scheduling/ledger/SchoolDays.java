/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.cadre.core.CadreException;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.CalendarDay;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.School;
import org.cadre.model.SchoolCalendar;

/** The instructional days of each school: by its own calendars, else by those for all schools. */
final class SchoolDays {

    private static final Query<SchoolCalendar> CALENDARS = Query.all(Literals.SCHOOL_CALENDAR,
            SchoolCalendar.class);

    private final List<SchoolCalendar> calendars;
    private final Map<School, InstructionalDays> known = new HashMap<>();

    private SchoolDays(List<SchoolCalendar> calendars) {
        this.calendars = calendars;
    }

    static SchoolDays of(UnitOfWork work) throws CadreException {
        return new SchoolDays(work.load(CALENDARS));
    }

    /** The days of a school; of all schools for null. */
    InstructionalDays of(School school) {
        return known.computeIfAbsent(school, this::find);
    }

    private InstructionalDays find(School school) {
        var own = calendars.stream().filter(calendar -> calendar.getSchool() == school).toList();
        var used = own.isEmpty() ? calendars.stream().filter(calendar -> calendar.getSchool() == null)
                .toList() : own;
        if (used.isEmpty()) {
            return InstructionalDays.ASSUMED;
        }
        var days = new TreeSet<java.time.LocalDate>();
        used.stream().flatMap(calendar -> calendar.getDays().stream()).filter(SchoolDays::isInstructional)
                .map(CalendarDay::getDate).forEach(days::add);
        return new InstructionalDays(days);
    }

    private static boolean isInstructional(CalendarDay day) {
        return day.getDate() != null && (day.getKind() == CalendarDayKind.INSTRUCTIONAL
                || day.getKind() == CalendarDayKind.HALF_DAY || day.getKind() == CalendarDayKind.TESTING);
    }
}
