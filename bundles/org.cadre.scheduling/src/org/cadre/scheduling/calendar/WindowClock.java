/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.cadre.scheduling.window.Slot;
import org.cadre.scheduling.window.Span;

/**
 * Turns local times of any zone into the window's minutes and back. The window begins with the first of its
 * dates in the district's zone; days are counted there.
 */
public final class WindowClock {

    private final LocalDate first;
    private final ZoneId zone;
    private final Instant origin;

    /** A window that begins with the date in the district's zone. */
    public WindowClock(LocalDate first, ZoneId zone) {
        this.first = first;
        this.zone = zone;
        origin = first.atStartOfDay(zone).toInstant();
    }

    /** Minutes from the window's beginning to an instant; seconds are cut off. */
    public int minute(Instant instant) {
        return (int) Math.floorDiv(ChronoUnit.SECONDS.between(origin, instant), 60);
    }

    /** The instant of a minute. */
    public Instant instant(int minute) {
        return origin.plus(minute, ChronoUnit.MINUTES);
    }

    /**
     * The interval between two local times of a place. A time that daylight saving skips is moved on by what
     * is
     * skipped; one that is there twice is the earlier. An end that is not after the start is on the next day.
     */
    public Span span(LocalDate date, LocalTime start, LocalTime end, ZoneId place) {
        var until = end.isAfter(start) ? date : date.plusDays(1);
        return new Span(minute(ZonedDateTime.of(date, start, place).toInstant()),
                minute(ZonedDateTime.of(until, end, place).toInstant()));
    }

    /** Number of the day in the window on which the minute is in the district. */
    public int day(int minute) {
        return (int) ChronoUnit.DAYS.between(first, instant(minute).atZone(zone).toLocalDate());
    }

    /**
     * When sessions in class time could be at a school: the periods of all days that allow sessions, from the
     * window's beginning on and before a date.
     *
     * @param noon a period that starts then or later belongs to the afternoon
     */
    public List<Slot> slots(SchoolCalendar calendar, LocalDate before, LocalTime noon) {
        var slots = new ArrayList<Slot>();
        for (var day : calendar.days()) {
            boolean inside = !day.date().isBefore(first) && day.date().isBefore(before);
            if (inside && day.kind().allowsSessions()) {
                calendar.bells(day).ifPresent(bells -> bells.periods().forEach(period -> {
                    var span = span(day.date(), period.start(), period.end(), calendar.zone());
                    slots.add(new Slot(span, day(span.start()), !period.start().isBefore(noon), false));
                }));
            }
        }
        return slots;
    }
}
