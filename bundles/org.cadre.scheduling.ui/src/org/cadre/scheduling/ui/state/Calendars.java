/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.state;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.BellPeriod;
import org.cadre.model.BellSchedule;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.CalendarDay;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.School;
import org.cadre.model.SchoolCalendar;
import org.cadre.scheduling.intake.SchoolCalendars;

/**
 * The days of the school calendars and their bells. A school without a calendar of its own has the common
 * one.
 */
public final class Calendars {

    /** All calendars. */
    public static final Query<SchoolCalendar> ALL = Query.all(Literals.SCHOOL_CALENDAR, SchoolCalendar.class);
    /** All bell schedules. */
    public static final Query<BellSchedule> BELLS = Query.all(Literals.BELL_SCHEDULE, BellSchedule.class);

    private static final int SCHOOL_DAYS = 5;

    private final List<SchoolCalendar> all;
    private final List<BellSchedule> bells;
    private final Map<SchoolCalendar, Map<LocalDate, CalendarDay>> days = new HashMap<>();
    private final Set<BellSchedule> special = new HashSet<>();

    private Calendars(List<SchoolCalendar> all, List<BellSchedule> bells) {
        this.all = all;
        this.bells = bells;
        all.forEach(calendar -> calendar.getDays().forEach(day -> special.add(day.getBellSchedule())));
    }

    /** The calendars of a database. */
    public static Calendars of(UnitOfWork work) throws CadreException {
        return new Calendars(work.load(ALL), work.load(BELLS));
    }

    /** Whether no calendar has any day. */
    public boolean isEmpty() {
        return all.stream().allMatch(calendar -> calendar.getDays().isEmpty());
    }

    /** All calendars. */
    public List<SchoolCalendar> all() {
        return all;
    }

    /** The bell schedules of a school, and those of no school; all without a school. */
    public List<BellSchedule> bells(Optional<School> school) {
