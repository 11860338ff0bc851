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

import org.cadre.core.CadreException;
import org.cadre.core.people.Intervals;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.text.Folding;
import org.cadre.model.Coverage;
import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.scheduling.days.Facts;
import org.cadre.scheduling.days.Overlay;
import org.cadre.scheduling.days.SchoolDays;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.Timetable;
import org.cadre.scheduling.model.TimetableEntry;
import org.cadre.scheduling.model.TimetableKind;

/** Finds the class that is covered in the timetable of its teacher, by the bells that ring on that day. */
public final class ClassFinder {

    private final Map<Educator, List<Timetable>> timetables = new HashMap<>();
    private final SchoolDays days;

    /** Loads timetables, calendars and bells. */
    public ClassFinder(UnitOfWork work) throws CadreException {
        days = new SchoolDays(new Facts(work), Overlay.NONE, false);
        for (var one : work.load(Query.all(Literals.TIMETABLE, Timetable.class))) {
            timetables.computeIfAbsent(one.getEducator(), person -> new ArrayList<>()).add(one);
        }
    }

    /** The entry for a class that goes on when the coverage begins; empty if there is none. */
    public Optional<TimetableEntry> find(Coverage coverage) {
        var date = coverage.getStartsAt().toLocalDate();
        return timetables.getOrDefault(coverage.getAbsent(), List.of()).stream()
                .filter(timetable -> Intervals.covers(timetable, date))
                .flatMap(timetable -> timetable.getEntries().stream()
                        .filter(entry -> isAt(entry, timetable.getSchool(), date, coverage)))
                .findFirst();
    }

    /**
     * The school whose class it is: that of the timetable, since people teach at several schools, else where
     * the person works on that day; empty if neither is known.
     */
    public Optional<School> school(Coverage coverage) {
        return find(coverage).map(entry -> (Timetable) entry.eContainer()).map(Timetable::getSchool)
                .or(() -> SessionPeople.school(coverage.getAbsent(), coverage.getStartsAt().toLocalDate()));
    }

    private boolean isAt(TimetableEntry entry, School school, LocalDate date, Coverage coverage) {
        if (entry.getKind() != TimetableKind.TEACHING
                || entry.getDayOfWeek() != 0 && entry.getDayOfWeek() != date.getDayOfWeek().getValue()) {
            return false;
        }
        var rotation = entry.getRotation();
        if (rotation != null && !rotation.isBlank()
                && days.day(school, date).rotation().filter(rotation::equals).isEmpty()) {
            return false;
        }
        var at = coverage.getStartsAt().toLocalTime();
        return entry.getPeriod() == null || entry.getPeriod().isBlank()
                ? holds(entry.getStartTime(), entry.getEndTime(), at)
                : days.periods(school, date).stream()
                        .filter(period -> Folding.same(period.name(), entry.getPeriod()))
                        .anyMatch(period -> holds(period.start(), period.end(), at));
    }

    private static boolean holds(LocalTime start, LocalTime end, LocalTime at) {
        return start != null && end != null && !at.isBefore(start) && at.isBefore(end);
    }
}
