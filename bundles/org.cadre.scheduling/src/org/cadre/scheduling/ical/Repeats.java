/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TimeZone;
import java.util.stream.Collectors;

import biweekly.component.VEvent;
import biweekly.parameter.Range;
import biweekly.property.RecurrenceProperty;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;

/**
 * When events begin, again and again: rules and lists of dates, without those that are taken out or stand in
 * the file as changed events of their own.
 */
final class Repeats {

    /** More often than a whole school year has days with eight periods, and then some. */
    static final int MOST = 4_000;

    private static final int MOST_LOOKED_AT = 400_000;

    private final DayRange range;
    private final ZoneId zone;
    private final Map<String, Set<Instant>> changed = new HashMap<>();
    private final Map<String, TreeMap<Instant, CalendarFile.Entry>> onwards = new HashMap<>();

    /**
     * The beginnings of an event.
     *
     * @param starts when it begins, in order
     * @param isCut whether there are more than are given
     */
    record Starts(List<Instant> starts, boolean isCut) {
    }

    /**
     * Looks which occurrences stand in a file as events of their own.
     *
     * @param range days that matter
     * @param zone of the district
     */
    Repeats(List<CalendarFile.Entry> events, DayRange range, ZoneId zone) {
        this.range = range;
        this.zone = zone;
        events.stream().map(CalendarFile.Entry::event).filter(event -> uid(event) != null
                && event.getRecurrenceId() != null && event.getRecurrenceId().getValue() != null)
                .forEach(event -> changed.computeIfAbsent(uid(event), one -> new HashSet<>())
                        .add(moment(event.getRecurrenceId().getValue())));
        events.stream().filter(entry -> uid(entry.event()) != null && isOnwards(entry.event()))
                .forEach(entry -> onwards.computeIfAbsent(uid(entry.event()), one -> new TreeMap<>())
                        .put(moment(entry.event().getRecurrenceId().getValue()), entry));
    }

    /** Whether it changes an occurrence and all later ones (RANGE=THISANDFUTURE, RFC 5545, 3.2.13). */
    static boolean isOnwards(VEvent event) {
        var id = event.getRecurrenceId();
        return id != null && id.getValue() != null && id.getRange() == Range.THIS_AND_FUTURE;
    }

    /** The event that changed an earlier occurrence with all later ones, this one too; empty if none did. */
    Optional<CalendarFile.Entry> changeOf(VEvent event, Instant start) {
        var all = event.getRecurrenceId() == null ? onwards.get(String.valueOf(uid(event))) : null;
        return Optional.ofNullable(all).map(changes -> changes.floorEntry(start)).map(Map.Entry::getValue);
    }

    /** The moment of a date and time; of a date alone, when that day begins in the district. */
    Instant moment(ICalDate date) {
        return date.hasTime() ? date.toInstant() : Moments.whole(date).atStartOfDay(zone).toInstant();
    }

    static String uid(VEvent event) {
        return event.getUid() == null ? null : event.getUid().getValue();
    }

    /** Whether an event repeats so often that it is no appointment. */
    static boolean isRestless(VEvent event) {
        return isRestless(event.getRecurrenceRule())
                || event.getExceptionRules().stream().anyMatch(Repeats::isRestless);
    }

    private static boolean isRestless(RecurrenceProperty rule) {
        var often = rule == null || rule.getValue() == null ? null : rule.getValue().getFrequency();
        return often == Frequency.SECONDLY || often == Frequency.MINUTELY;
    }

    /** Whether it says by a rule or a list that it takes place more than once. */
    static boolean isRepeated(VEvent event) {
        return event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty();
    }

    /** All beginnings within the range, and those before it of events that last into it. */
    Starts of(CalendarFile.Entry entry, long lasting) {
        var event = entry.event();
        var first = range.first().atStartOfDay(zone).toInstant().minusMillis(lasting);
        var before = range.before().atStartOfDay(zone).toInstant();
        if (event.getRecurrenceId() != null && !isOnwards(event) || !isRepeated(event)) {
            var start = moment(event.getDateStart().getValue());
            return new Starts(start.isBefore(first) || !start.isBefore(before) ? List.of() : List.of(start),
                    false);
        }
        return walk(entry, first, before);
    }

    private Starts walk(CalendarFile.Entry entry, Instant first, Instant before) {
        var place = place(entry);
        var iterator = entry.event().getDateIterator(place);
        skip(entry.event(), iterator, first);
        var without = new HashSet<>(changed.getOrDefault(String.valueOf(uid(entry.event())), Set.of()));
        if (isOnwards(entry.event())) {
            without.remove(moment(entry.event().getRecurrenceId().getValue()));
        }
        var days = daysOut(entry.event());
        var starts = new ArrayList<Instant>();
        boolean whole = Moments.isAllDay(entry.event());
        for (int i = 0; i < MOST_LOOKED_AT && iterator.hasNext(); i++) {
            var next = iterator.next();
            var start = moment(whole ? new ICalDate(next, false) : new ICalDate(next, true));
            if (!start.isBefore(before)) {
                return new Starts(starts, false);
            }
            if (!start.isBefore(first) && !without.contains(start) && !days.contains(day(start, place))) {
                if (starts.size() == MOST) {
                    return new Starts(starts, true);
                }
                starts.add(start);
            }
        }
        return new Starts(starts, iterator.hasNext());
    }

    /** A rule that counts has to be counted from its beginning; others can begin where it matters. */
    private static void skip(VEvent event, DateIterator iterator, Instant first) {
        var rule = event.getRecurrenceRule();
        if (rule != null && rule.getValue() != null && rule.getValue().getCount() == null) {
            iterator.advanceTo(Date.from(first));
        }
    }

    /** Some writers take days out of events that have times. */
    private Set<LocalDate> daysOut(VEvent event) {
        return event.getExceptionDates().stream().flatMap(out -> out.getValues().stream())
                .filter(date -> date != null && !date.hasTime())
                .map(Moments::whole).collect(Collectors.toSet());
    }

    private static LocalDate day(Instant start, TimeZone place) {
        var offset = ZoneOffset.ofTotalSeconds(place.getOffset(start.toEpochMilli()) / 1000);
        return start.atOffset(offset).toLocalDate();
    }

    /** Where an event takes place: a rule at nine means nine there, summer and winter. */
    private TimeZone place(CalendarFile.Entry entry) {
        var start = entry.event().getDateStart();
        if (!start.getValue().hasTime() || entry.zones().isFloating(start)) {
            return TimeZone.getTimeZone(zone);
        }
        var assigned = entry.zones().getTimezone(start);
        return assigned == null ? TimeZone.getTimeZone("UTC") : assigned.getTimeZone(); //$NON-NLS-1$
    }
}
