/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cadre.scheduling.calendar.SchoolDay.Kind;

/**
 * A school's days in order, and the bells that ring when a day doesn't say otherwise.
 *
 * @param zone where the school is
 * @param halfDay what rings on half days
 */
public record SchoolCalendar(ZoneId zone, Bells regular, Bells halfDay, List<SchoolDay> days) {

    public SchoolCalendar {
        days = days.stream().sorted((one, other) -> one.date().compareTo(other.date())).toList();
    }

    /** The day of the date, if the calendar knows it. */
    public Optional<SchoolDay> day(LocalDate date) {
        return days.stream().filter(day -> day.date().equals(date)).findFirst();
    }

    /** The bells that ring on the day; none where no classes are held. */
    public Optional<Bells> bells(SchoolDay day) {
        if (!day.kind().countsAsInstructional()) {
            return Optional.empty();
        }
        return Optional.of(day.bells().orElse(day.kind() == Kind.HALF_DAY ? halfDay : regular));
    }

    /**
     * How many days with classes there are from the first date on and before the second; what clocks and
     * averages count.
     */
    public int instructionalDays(LocalDate from, LocalDate before) {
        return (int) days.stream().filter(day -> day.kind().countsAsInstructional())
                .filter(day -> !day.date().isBefore(from) && day.date().isBefore(before)).count();
    }

    /**
     * The calendar after school was called off that day.
     *
     * @param rotationWaits whether the rotation goes on with the label that was missed, so that all later
     *        days
     *        take that of the school day before them; otherwise the label is lost
     */
    public SchoolCalendar calledOff(LocalDate date, boolean rotationWaits) {
        var after = new ArrayList<SchoolDay>();
        var waiting = Optional.<String>empty();
        boolean missed = false;
        for (var day : days) {
            boolean classes = day.kind().countsAsInstructional();
            if (day.date().equals(date) && classes) {
                missed = true;
                waiting = day.rotation();
                after.add(day.as(Kind.HOLIDAY).rotated(Optional.empty()));
            } else if (missed && rotationWaits && classes && day.rotation().isPresent()) {
                after.add(day.rotated(waiting));
                waiting = day.rotation();
            } else {
                after.add(day);
            }
        }
        return new SchoolCalendar(zone, regular, halfDay, after);
    }

    /** Everything that is wrong, days first. */
    public List<CalendarFlaw> flaws() {
        var flaws = new ArrayList<CalendarFlaw>();
        var dates = new HashSet<LocalDate>();
        for (var day : days) {
            if (!dates.add(day.date())) {
                flaws.add(new CalendarFlaw(CalendarFlaw.Kind.DATE_TWICE, day.date().toString()));
            }
            if (bells(day).filter(bells -> bells.periods().isEmpty()).isPresent()) {
                flaws.add(new CalendarFlaw(CalendarFlaw.Kind.NO_PERIODS, day.date().toString()));
            }
        }
        if (days.stream().noneMatch(day -> day.kind().countsAsInstructional())) {
            flaws.add(new CalendarFlaw(CalendarFlaw.Kind.NO_INSTRUCTION, ""));
        }
        Stream.concat(Stream.of(regular, halfDay), days.stream().flatMap(day -> day.bells().stream()))
                .distinct().forEach(bells -> addFlaws(bells, flaws));
        return flaws;
    }

    private static void addFlaws(Bells bells, List<CalendarFlaw> flaws) {
        for (int i = 0; i < bells.periods().size(); i++) {
            var period = bells.periods().get(i);
            var place = bells.name() + " " + period.name();
            if (!period.start().isBefore(period.end())) {
                flaws.add(new CalendarFlaw(CalendarFlaw.Kind.PERIOD_ENDS_FIRST, place));
            }
            if (i > 0 && period.start().isBefore(bells.periods().get(i - 1).end())) {
                flaws.add(new CalendarFlaw(CalendarFlaw.Kind.PERIODS_OVERLAP, place));
            }
        }
    }
}
