/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.people.Intervals;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.text.Folding;
import org.cadre.model.BellPeriod;
import org.cadre.model.BellSchedule;
import org.cadre.model.CadrePackage;
import org.cadre.model.CalendarDay;
import org.cadre.model.Coverage;
import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.model.SchoolCalendar;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.Timetable;
import org.cadre.scheduling.model.TimetableEntry;
import org.cadre.scheduling.model.TimetableKind;

/** Finds the class that is covered in the timetable of its teacher, for its title, period and room. */
final class ClassFinder {

    private final Map<Educator, List<Timetable>> timetables = new HashMap<>();
    private final List<SchoolCalendar> calendars;
    private final List<BellSchedule> bells;

    ClassFinder(UnitOfWork work) throws CadreException {
        for (var one : work.load(Query.all(Literals.TIMETABLE, Timetable.class))) {
            timetables.computeIfAbsent(one.getEducator(), person -> new ArrayList<>()).add(one);
        }
        calendars = work.load(Query.all(CadrePackage.Literals.SCHOOL_CALENDAR, SchoolCalendar.class));
        bells = work.load(Query.all(CadrePackage.Literals.BELL_SCHEDULE, BellSchedule.class));
    }

    /** The entry for a class that goes on when the coverage begins; empty if there is none. */
    Optional<TimetableEntry> find(Coverage coverage) {
        var date = coverage.getStartsAt().toLocalDate();
        return timetables.getOrDefault(coverage.getAbsent(), List.of()).stream()
                .filter(timetable -> Intervals.covers(timetable, date))
                .flatMap(timetable -> timetable.getEntries().stream()
                        .filter(entry -> isAt(entry, timetable.getSchool(), date, coverage)))
                .findFirst();
    }

    private boolean isAt(TimetableEntry entry, School school, LocalDate date, Coverage coverage) {
        if (entry.getKind() != TimetableKind.TEACHING
                || entry.getDayOfWeek() != 0 && entry.getDayOfWeek() != date.getDayOfWeek().getValue()) {
            return false;
        }
        var day = day(school, date);
        var rotation = entry.getRotation();
        if (rotation != null && !rotation.isBlank()
                && day.map(CalendarDay::getRotation).filter(rotation::equals).isEmpty()) {
            return false;
        }
        var at = coverage.getStartsAt().toLocalTime();
        return entry.getPeriod() == null || entry.getPeriod().isBlank()
                ? holds(entry.getStartTime(), entry.getEndTime(), at)
                : periods(school, day).filter(period -> Folding.same(period.getName(), entry.getPeriod()))
                        .anyMatch(period -> holds(period.getStartTime(), period.getEndTime(), at));
    }

    private Optional<CalendarDay> day(School school, LocalDate date) {
        return calendars.stream().filter(one -> one.getSchool() == school || one.getSchool() == null)
                .sorted((one, other) -> Boolean.compare(one.getSchool() == null, other.getSchool() == null))
                .flatMap(one -> one.getDays().stream()).filter(one -> date.equals(one.getDate())).findFirst();
    }

    /** The periods of the day's bells, or of all of the school's where the day names none. */
    private Stream<BellPeriod> periods(School school, Optional<CalendarDay> day) {
        var rung = day.map(CalendarDay::getBellSchedule);
        return rung.isPresent() ? rung.get().getPeriods().stream()
                : bells.stream().filter(one -> one.getSchool() == school)
                        .flatMap(one -> one.getPeriods().stream());
    }

    private static boolean holds(LocalTime start, LocalTime end, LocalTime at) {
        return start != null && end != null && !at.isBefore(start) && at.isBefore(end);
    }
}
