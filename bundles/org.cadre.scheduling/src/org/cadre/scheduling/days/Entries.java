/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.days;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import org.cadre.model.School;
import org.cadre.scheduling.calendar.Bells;
import org.cadre.scheduling.model.TimetableEntry;
import org.cadre.scheduling.window.Span;

/** When an entry of a timetable takes place on a day. */
final class Entries {

    private Entries() {
    }

    /** Its intervals; empty if it doesn't hold that day, or its period isn't rung. */
    static List<Span> spans(TimetableEntry entry, SchoolDays days, School school, LocalDate date,
            Days clock) {
        var day = days.day(school, date);
        if (!day.kind().countsAsInstructional() || !holds(entry, date, day.rotation().orElse(null))) {
            return List.of();
        }
        if (entry.getPeriod() != null && !entry.getPeriod().isBlank()) {
            return clock.rung(school, date, entry.getPeriod());
        }
        return timed(entry, days.periods(school, date))
                .map(range -> clock.span(date, range.start(), range.end())).toList();
    }

    private static boolean holds(TimetableEntry entry, LocalDate date, String rotation) {
        boolean weekday = entry.getDayOfWeek() == 0
                || entry.getDayOfWeek() == date.getDayOfWeek().getValue();
        return weekday && (entry.getRotation() == null || entry.getRotation().isBlank()
                || entry.getRotation().equals(rotation));
    }

    /** An entry with times of its own ends when the last bell of the day rings, for instance on half days. */
    private static Stream<Availabilities.Range> timed(TimetableEntry entry, List<Bells.Period> periods) {
        var start = entry.getStartTime();
        var end = entry.getEndTime();
        if (start == null || end == null || !start.isBefore(end)) {
            return Stream.empty();
        }
        var last = periods.stream().map(Bells.Period::end).max(LocalTime::compareTo).orElse(end);
        var until = end.isBefore(last) ? end : last;
        return start.isBefore(until) ? Stream.of(new Availabilities.Range(start, until)) : Stream.empty();
    }
}
