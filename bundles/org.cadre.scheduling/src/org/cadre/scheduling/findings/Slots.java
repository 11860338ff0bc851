/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.findings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.text.Folding;
import org.cadre.model.BellSchedule;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.School;
import org.cadre.scheduling.intake.SchoolCalendars;
import org.cadre.scheduling.model.Timetable;
import org.cadre.scheduling.model.TimetableEntry;

/** When entries of timetables are: by the bells of their schools. */
final class Slots {

    private final SchoolCalendars calendars;
    private final Map<List<School>, Set<Ringing>> ringing = new HashMap<>();
    private final Map<School, Map<LocalDate, BellSchedule>> byDate = new HashMap<>();
    private final Map<School, Set<String>> names = new HashMap<>();

    /**
     * A time of day.
     *
     * @param start when it begins
     * @param end when it ends
     */
    record Range(LocalTime start, LocalTime end) {

        boolean overlaps(Range other) {
            return start.isBefore(other.end) && other.start.isBefore(end);
        }
    }

    Slots(SchoolCalendars calendars) {
        this.calendars = calendars;
    }

    /** Whether a school has bells at all. */
    boolean hasBells(School school) {
        return !names(school).isEmpty();
    }

    /** Whether any bell schedule of a school has a period of that name. */
    boolean knows(School school, String period) {
        return names(school).contains(Folding.fold(period));
    }

    /** Whether a period is rung on half days, but not by the bells of ordinary days. */
    boolean ringsOnShortDaysOnly(School school, String period) {
        var ordinary = ordinary(school);
        var half = calendars.bells(school, CalendarDayKind.HALF_DAY).orElse(null);
        return ordinary != null && half != null && half != ordinary && has(half, period)
                && calendars.bells(school).stream().noneMatch(one -> one != half && has(one, period));
    }

    private static boolean has(BellSchedule bells, String period) {
        return bells.getPeriods().stream().anyMatch(one -> Folding.same(one.getName(), period));
    }

    /** What the bells of ordinary days are called. */
    String ordinaryName(School school) {
        return String.valueOf(ordinary(school).getName());
    }

    /** The names of a school's periods, for a sentence. */
    String periods(School school) {
        return calendars.bells(school).stream().flatMap(bells -> bells.getPeriods().stream())
                .map(period -> period.getName()).distinct().limit(12)
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    private Set<String> names(School school) {
        return names.computeIfAbsent(school, one -> calendars.bells(one).stream()
                .flatMap(bells -> bells.getPeriods().stream()).map(period -> Folding.fold(period.getName()))
                .collect(Collectors.toCollection(HashSet::new)));
    }

    /**
     * The bells of two schools on the same day.
     *
     * @param here those of the one; null if none ring
     * @param there those of the other; null if none ring
     */
    private record Ringing(BellSchedule here, BellSchedule there) {
    }

    /** Whether there is a day on which two entries are at the same time. */
    boolean collide(TimetableEntry one, TimetableEntry other) {
        return ringing(school(one), school(other)).stream().anyMatch(bells -> {
            var first = of(one, bells.here);
            var second = of(other, bells.there);
            return first.isPresent() && second.isPresent() && first.get().overlaps(second.get());
        });
    }

    private static School school(TimetableEntry entry) {
        return ((Timetable) entry.eContainer()).getSchool();
    }

    /** How the bells of two schools ring on the days on which both have classes, ordinary days at least. */
    private Set<Ringing> ringing(School here, School there) {
        return ringing.computeIfAbsent(List.of(here, there), schools -> {
            var found = new LinkedHashSet<Ringing>();
            found.add(new Ringing(ordinary(here), ordinary(there)));
            var others = bellsByDate(there);
            bellsByDate(here).forEach((date, bells) -> {
                if (others.containsKey(date)) {
                    found.add(new Ringing(bells, others.get(date)));
                }
            });
            return found;
        });
    }

    private BellSchedule ordinary(School school) {
        return calendars.bells(school, CalendarDayKind.INSTRUCTIONAL).orElse(null);
    }

    private Map<LocalDate, BellSchedule> bellsByDate(School school) {
        return byDate.computeIfAbsent(school, one -> {
            var found = new TreeMap<LocalDate, BellSchedule>();
            calendars.days(one).forEach(day -> calendars.bells(one, day)
                    .ifPresent(bells -> found.put(day.getDate(), bells)));
            return found;
        });
    }

    /** When an entry is by these bells; empty if they do not tell. */
    private static Optional<Range> of(TimetableEntry entry, BellSchedule bells) {
        if (!isNamed(entry)) {
            return range(entry.getStartTime(), entry.getEndTime());
        }
        return Stream.ofNullable(bells).flatMap(all -> all.getPeriods().stream())
                .filter(period -> Folding.same(period.getName(), entry.getPeriod())).findFirst()
                .flatMap(period -> range(period.getStartTime(), period.getEndTime()));
    }

    private static Optional<Range> range(LocalTime start, LocalTime end) {
        return start == null || end == null ? Optional.empty() : Optional.of(new Range(start, end));
    }

    static boolean isNamed(TimetableEntry entry) {
        return entry.getPeriod() != null && !entry.getPeriod().isBlank();
    }

    /** Whether two entries can be on the same day. */
    static boolean sameDay(TimetableEntry one, TimetableEntry other) {
        boolean weekday = one.getDayOfWeek() == 0 || other.getDayOfWeek() == 0
                || one.getDayOfWeek() == other.getDayOfWeek();
        return weekday && (isBlank(one.getRotation()) || isBlank(other.getRotation())
                || one.getRotation().equals(other.getRotation()));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** The slot in words, for instance "Mon A 3rd". */
    static String text(TimetableEntry entry) {
        var day = entry.getDayOfWeek() < 1 || entry.getDayOfWeek() > 7 ? null
                : DayOfWeek.of(entry.getDayOfWeek()).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        var time = isNamed(entry) ? List.of(entry.getPeriod())
                : List.of(String.valueOf(entry.getStartTime()), String.valueOf(entry.getEndTime()));
        return Stream.of(Stream.of(day, entry.getRotation()), time.stream()).flatMap(part -> part)
                .filter(part -> !isBlank(part)).collect(Collectors.joining(" ")); //$NON-NLS-1$
    }
}
