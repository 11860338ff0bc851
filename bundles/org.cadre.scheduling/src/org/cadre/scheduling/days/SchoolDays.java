/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.days;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cadre.model.BellSchedule;
import org.cadre.model.CalendarDay;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.School;
import org.cadre.scheduling.calendar.Bells;
import org.cadre.scheduling.calendar.SchoolCalendar;
import org.cadre.scheduling.calendar.SchoolDay;
import org.cadre.scheduling.calendar.SchoolDay.Kind;

/**
 * Which day is what at a school. Without a calendar, or with one that has no days, every weekday is a
 * school day; a calendar that lists only days without classes says what weekdays are not school days; one
 * that lists school days is believed, so that days it does not list are none.
 */
public final class SchoolDays {

    private static final int LAST_WEEKDAY = 5;

    private final Facts facts;
    private final Overlay overlay;
    private final boolean rotationWaits;
    private final Map<School, Known> known = new HashMap<>();

    /** What is known of one school; listed are its days before anything happened. */
    private record Known(Map<LocalDate, SchoolDay> listed, Map<LocalDate, SchoolDay> days, boolean weekdays,
            Basis basis, Bells regular, Bells half) {
    }

    /** On what the days of a school are based. */
    public enum Basis {
        /** A calendar. */
        CALENDAR,
        /** Nothing: weekdays are assumed. */
        ASSUMED,
        /** A calendar without a day: weekdays are assumed. */
        EMPTY
    }

    /**
     * Reads days out of the facts.
     *
     * @param overlay what happened besides
     * @param rotationWaits whether the rotation goes on with the label that a closed day missed
     */
    public SchoolDays(Facts facts, Overlay overlay, boolean rotationWaits) {
        this.facts = facts;
        this.overlay = overlay;
        this.rotationWaits = rotationWaits;
    }

    /**
     * The day at the school; one without school if the calendar doesn't know it. Null stands for no school.
     */
    public SchoolDay day(School school, LocalDate date) {
        var of = known(school);
        var listed = of.days.get(date);
        if (listed != null) {
            return listed;
        }
        boolean assumed = of.weekdays && date.getDayOfWeek().getValue() <= LAST_WEEKDAY;
        return new SchoolDay(date, assumed ? Kind.INSTRUCTIONAL : Kind.HOLIDAY, Optional.empty(),
                Optional.empty());
    }

    /** Whether the day has the classes that it had before what happened; a rotation that waits gives it others. */
    public boolean keepsClasses(School school, LocalDate date) {
        var before = known(school).listed.get(date);
        return before == null || before.rotation().equals(day(school, date).rotation());
    }

    /** The periods of the day, in order; empty without classes or bells. */
    public List<Bells.Period> periods(School school, LocalDate date) {
        var of = known(school);
        var day = day(school, date);
        if (!day.kind().countsAsInstructional()) {
            return List.of();
        }
        return day.bells().orElse(day.kind() == Kind.HALF_DAY ? of.half : of.regular).periods();
    }

    /** On what the days are based. */
    public Basis basis(School school) {
        return known(school).basis;
    }

    /** The bells of ordinary days at the school, in order; without a name and empty if there are none. */
    public Bells regular(School school) {
        return known(school).regular;
    }

    /** Whether the school's regular bells are known. */
    public boolean hasBells(School school) {
        return !known(school).regular.periods().isEmpty();
    }

    /** Whether there are classes in the week of the date, within the interval. */
    public boolean inSession(School school, LocalDate monday, LocalDate from, LocalDate before) {
        for (int i = 0; i < 7; i++) {
            var date = monday.plusDays(i);
            boolean inside = !date.isBefore(from) && date.isBefore(before);
            if (inside && day(school, date).kind().countsAsInstructional()) {
                return true;
            }
        }
        return false;
    }

    /** The first day with classes that a calendar lists; empty where weekdays are assumed. */
    public Optional<LocalDate> firstDay(School school) {
        return known(school).days.values().stream().filter(day -> day.kind().countsAsInstructional())
                .map(SchoolDay::date).min(LocalDate::compareTo);
    }

    /** The last day with classes that a calendar lists; empty where weekdays are assumed. */
    public Optional<LocalDate> lastDay(School school) {
        return known(school).weekdays ? Optional.empty() : known(school).days.values().stream()
                .filter(day -> day.kind().countsAsInstructional()).map(SchoolDay::date)
                .max(LocalDate::compareTo);
    }

    /** Monday of the week. */
    public static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private Known known(School school) {
        return known.computeIfAbsent(school, this::read);
    }

    private Known read(School school) {
        var calendars = facts.calendars(school);
        var bells = facts.bells(school);
        var regular = bells(regular(bells));
        var half = half(bells).map(SchoolDays::bells).orElseGet(() -> morning(regular));
        var listed = new LinkedHashMap<LocalDate, SchoolDay>();
        for (var calendar : calendars) {
            calendar.getDays().stream().filter(day -> day.getDate() != null)
                    .forEach(day -> listed.putIfAbsent(day.getDate(), day(day)));
        }
        boolean classes = listed.values().stream().anyMatch(day -> day.kind().countsAsInstructional());
        var basis = !listed.isEmpty() ? Basis.CALENDAR : calendars.isEmpty() ? Basis.ASSUMED : Basis.EMPTY;
        var days = new SchoolCalendar(facts.zone(), regular, half, List.copyOf(listed.values()));
        for (var closed : overlay.closed()) {
            if (closed.concerns(school)) {
                days = closed(days, closed.date());
            }
        }
        var after = new HashMap<LocalDate, SchoolDay>();
        days.days().forEach(day -> after.put(day.date(), day));
        return new Known(listed, after, !classes, basis, regular, half);
    }

    private SchoolCalendar closed(SchoolCalendar days, LocalDate date) {
        if (days.day(date).isPresent()) {
            return days.calledOff(date, rotationWaits);
        }
        var more = new ArrayList<>(days.days());
        more.add(new SchoolDay(date, Kind.HOLIDAY, Optional.empty(), Optional.empty()));
        return new SchoolCalendar(days.zone(), days.regular(), days.halfDay(), more);
    }

    private static SchoolDay day(CalendarDay day) {
        var own = day.getBellSchedule();
        return new SchoolDay(day.getDate(), kind(day.getKind()),
                Optional.ofNullable(day.getRotation()).filter(label -> !label.isBlank()),
                own == null ? Optional.empty() : Optional.of(bells(own)));
    }

    private static Kind kind(CalendarDayKind kind) {
        return switch (kind) {
            case INSTRUCTIONAL -> Kind.INSTRUCTIONAL;
            case HALF_DAY -> Kind.HALF_DAY;
            case HOLIDAY -> Kind.HOLIDAY;
            case TESTING -> Kind.TESTING;
            case PROFESSIONAL_DEVELOPMENT -> Kind.PROFESSIONAL_DEVELOPMENT;
        };
    }

    private static Bells bells(Optional<BellSchedule> schedule) {
        return schedule.map(SchoolDays::bells).orElse(new Bells("", List.of())); //$NON-NLS-1$
    }

    private static Bells bells(BellSchedule schedule) {
        var periods = schedule.getPeriods().stream()
                .filter(period -> period.getStartTime() != null && period.getEndTime() != null)
                .filter(period -> period.getStartTime().isBefore(period.getEndTime()))
                .map(period -> new Bells.Period(String.valueOf(period.getName()), period.getStartTime(),
                        period.getEndTime()))
                .sorted((one, other) -> one.start().compareTo(other.start())).toList();
        return new Bells(String.valueOf(schedule.getName()), periods);
    }

    /** The bells that ring when a day doesn't say: named so, else the first that is not for half days. */
    private static Optional<BellSchedule> regular(List<BellSchedule> bells) {
        return bells.stream().filter(one -> BellNames.isRegular(one.getName())).findFirst()
                .or(() -> bells.stream().filter(one -> !BellNames.isShort(one.getName())).findFirst());
    }

    private static Optional<BellSchedule> half(List<BellSchedule> bells) {
        return bells.stream().filter(one -> BellNames.isShort(one.getName())).findFirst();
    }

    /** The periods of a regular day that end before noon, where nobody entered bells for half days. */
    private static Bells morning(Bells regular) {
        return new Bells(regular.name(), regular.periods().stream()
                .filter(period -> period.end().getHour() < 12).toList());
    }
}
