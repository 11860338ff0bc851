/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.AcademicSession;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.CalendarDay;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.School;
import org.cadre.model.SchoolCalendar;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/**
 * A day becomes another one than planned, for instance a snow day.
 *
 * @param school where; null for the calendars of all schools
 * @param date the day
 * @param kind what it becomes
 * @param label what people call it; null to keep what it is called
 * @param rotationWaits whether the rotation goes on with the label that was missed, so that all later days
 *        take that of the school day before them; otherwise the label is lost
 */
public record DayChange(School school, LocalDate date, CalendarDayKind kind, String label,
        boolean rotationWaits) {

    /**
     * What will be done.
     *
     * @param actions alter calendars
     * @param shifted how many later days take another rotation label
     */
    public record Planned(List<Runnable> actions, int shifted) {

        /** Does it. */
        public void run() {
            actions.forEach(Runnable::run);
        }
    }

    /**
     * Finds out what has to change. A school that follows the calendar for all gets a copy of its own.
     *
     * @throws CadreException if the day lies in no school year and no calendar
     */
    public Planned plan(UnitOfWork work, Known known) throws CadreException {
        var all = SchoolCalendars.of(work);
        var year = known.year(date).orElse(null);
        var actions = new ArrayList<Runnable>();
        int shifted = 0;
        for (var calendar : calendars(all, year)) {
            boolean foreign = calendar.getSchool() != school && school != null;
            shifted += foreign ? plan(copied(work, calendar, actions), calendar, actions)
                    : plan(calendar, calendar, actions);
        }
        if (actions.isEmpty()) {
            plan(created(work, year, actions), null, actions);
        }
        return new Planned(actions, shifted);
    }

    /** Those that have the day or its year: all of them if no school is named. */
    private List<SchoolCalendar> calendars(SchoolCalendars all, AcademicSession year) {
        var possible = school == null ? all.calendars() : all.holding(school);
        return possible.stream().filter(one -> CalendarEdits.day(one, date).isPresent()
                || SchoolCalendars.year(one.getSession()) == year).limit(school == null ? Long.MAX_VALUE : 1)
                .toList();
    }

    private SchoolCalendar copied(UnitOfWork work, SchoolCalendar common, List<Runnable> actions) {
        var own = CalendarEdits.calendar(school, common.getSession());
        actions.add(() -> {
            CalendarEdits.copy(common, own);
            work.add(own);
        });
        return own;
    }

    private SchoolCalendar created(UnitOfWork work, AcademicSession year, List<Runnable> actions)
            throws CadreException {
        if (year == null) {
            throw CadreException.input(NLS.bind(Messages.Row_year, date) + ' ' + Messages.Row_yearFix);
        }
        var own = CalendarEdits.calendar(school, year);
        actions.add(() -> work.add(own));
        return own;
    }

    /** Reads what was from one calendar, which may be null, and plans what changes in another. */
    private int plan(SchoolCalendar target, SchoolCalendar before, List<Runnable> actions) {
        var values = new LinkedHashMap<EStructuralFeature, Object>();
        values.put(Literals.CALENDAR_DAY__KIND, kind);
        if (label != null) {
            values.put(Literals.CALENDAR_DAY__LABEL, label);
        }
        var day = before == null ? Optional.<CalendarDay> empty() : CalendarEdits.day(before, date);
        boolean lost = day.filter(one -> hasClasses(one.getKind())).isPresent() && !hasClasses(kind);
        var label = day.map(CalendarDay::getRotation).orElse(null);
        if (lost) {
            values.put(Literals.CALENDAR_DAY__ROTATION, null);
            values.put(Literals.CALENDAR_DAY__BELL_SCHEDULE, null);
        }
        actions.add(() -> CalendarEdits.put(target, date, values));
        return lost && rotationWaits && label != null ? shift(target, before, label, actions) : 0;
    }

    private int shift(SchoolCalendar target, SchoolCalendar before, String missed, List<Runnable> actions) {
        var later = before.getDays().stream().filter(one -> one.getDate() != null && one.getDate()
                .isAfter(date))
                .filter(one -> hasClasses(one.getKind()) && one.getRotation() != null)
                .sorted(Comparator.comparing(CalendarDay::getDate)).toList();
        var waiting = missed;
        for (var day : later) {
            var taken = waiting;
            actions.add(() -> CalendarEdits.day(target, day.getDate())
                    .ifPresent(one -> one.setRotation(taken)));
            waiting = day.getRotation();
        }
        return later.size();
    }

    private static boolean hasClasses(CalendarDayKind kind) {
        return DayKinds.INSTRUCTIONAL.contains(kind);
    }
}
