/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ical;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.exchange.Rejection;
import org.eclipse.osgi.util.NLS;

import biweekly.component.VEvent;
import biweekly.parameter.FreeBusyType;
import biweekly.util.Period;

/**
 * When somebody is busy after a calendar file, in the time of the district.
 *
 * @param times the times, in the order of the file
 * @param rejections events and values that cannot be used, and why
 * @param refused how many of those are events
 * @param ignored events that keep nobody busy, or not in the days that matter
 * @param notes what users should know
 */
@SuppressWarnings("nls")
public record BusyTimes(List<Busy> times, List<Rejection> rejections, int refused, int ignored,
        List<String> notes) {

    /** The most times that are taken from a file. */
    public static final int MOST = 20_000;

    /**
     * One time.
     *
     * @param line where its event begins in the file; 0 if unknown
     * @param key the same whenever the same file is read; tells nothing of what it is about
     * @param start when it begins
     * @param end when it ends
     * @param away whether the person is not at work
     */
    public record Busy(int line, String key, LocalDateTime start, LocalDateTime end, boolean away) {
    }

    /** Finds them. */
    public static BusyTimes of(CalendarFile file, DayRange range, ZoneId zone) {
        return new Reading(file, range, zone).run();
    }

    /** Goes through a file. */
    private static final class Reading {

        private final CalendarFile file;
        private final DayRange range;
        private final Moments moments;
        private final Repeats repeats;
        private final Map<String, Busy> times = new LinkedHashMap<>();
        private final List<Rejection> rejections = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private int refused;
        private int ignored;

        Reading(CalendarFile file, DayRange range, ZoneId zone) {
            this.file = file;
            this.range = range;
            moments = new Moments(zone);
            repeats = new Repeats(file.events(), range, zone);
            rejections.addAll(file.faults());
        }

        BusyTimes run() {
            file.events().forEach(this::add);
            file.busy().forEach(this::add);
            if (times.size() > MOST) {
                notes.add(NLS.bind(Messages.Note_manyTimes, file.name(), MOST));
            }
            return new BusyTimes(times.values().stream().limit(MOST).toList(), List.copyOf(rejections),
                    refused,
                    ignored, List.copyOf(notes));
        }

        private void add(CalendarFile.Entry entry) {
            var event = entry.event();
            if (!Moments.isDated(event)) {
                refuse(entry, "DTSTART", Messages.Event_noStart);
            } else if (Moments.isCanceled(entry) || Moments.isFree(event) || times.size() > MOST) {
                ignored++;
            } else if (Repeats.isRestless(event)) {
                refuse(entry, "RRULE", Messages.Event_restless);
            } else {
                try {
                    expand(entry);
                // the parser lets rules through that it cannot run
                } catch (RuntimeException | AssertionError e) {
                    refuse(entry, "RRULE", Messages.Event_badRule);
                }
            }
        }

        private void expand(CalendarFile.Entry entry) {
            var event = entry.event();
            boolean whole = Moments.isAllDay(event);
            long lasting = whole ? Moments.days(event) * 86_400_000L : Moments.lasting(event);
            var starts = lasting <= 0 ? new Repeats.Starts(List.of(), false) : repeats.of(entry, lasting);
            if (starts.isCut()) {
                notes.add(NLS.bind(Messages.Note_cut, new Object[] { file.name(), entry.line(),
                        Repeats.MOST }));
            } else if (isEndless(event) && !starts.starts().isEmpty()) {
                notes.add(NLS.bind(Messages.Note_endless,
                        new Object[] { file.name(), entry.line(), range.before().minusDays(1) }));
            }
            ignored += starts.starts().isEmpty() ? 1 : 0;
            starts.starts().forEach(start -> repeats.changeOf(event, start).ifPresentOrElse(
                    change -> later(change, start),
                    () -> put(whole ? wholeDays(entry, start) : timed(entry, start, lasting))));
        }

        /**
         * An occurrence after one that was changed with all later ones: it moves by as much, and lasts as
         * long. A change that repeats by a rule of its own has its own times.
         */
        private void later(CalendarFile.Entry change, Instant start) {
            var event = change.event();
            if (!Moments.isDated(event) || Moments.isCanceled(change) || Moments.isFree(event)
                    || Repeats.isRepeated(event)) {
                ignored++;
                return;
            }
            var moved = Duration.between(moments.time(repeats.moment(event.getRecurrenceId().getValue())),
                    moments.time(repeats.moment(event.getDateStart().getValue())));
            boolean whole = Moments.isAllDay(event);
            var from = moments.time(start).plus(moved);
            var begin = whole ? from.toLocalDate().atStartOfDay() : from;
            var end = whole ? begin.plusDays(Moments.days(event))
                    : begin.plusMinutes(Moments.lasting(event) / 60_000);
            if (end.isAfter(begin)) {
                var uid = Repeats.uid(event) == null ? "" : Repeats.uid(event);
                put(new Busy(change.line(), Moments.key(uid, start), begin, end, Moments.isAway(event)));
            }
        }

        private static boolean isEndless(VEvent event) {
            var rule = event.getRecurrenceRule();
            return rule != null && rule.getValue() != null && rule.getValue().getCount() == null
                    && rule.getValue().getUntil() == null;
        }

        private Busy wholeDays(CalendarFile.Entry entry, Instant start) {
            var first = moments.day(start);
            return new Busy(entry.line(), key(entry.event(), start), first.atStartOfDay(),
                    first.plusDays(Moments.days(entry.event())).atStartOfDay(),
                    Moments.isAway(entry.event()));
        }

        /** In the night when clocks go back an end may read like a time before the start. */
        private Busy timed(CalendarFile.Entry entry, Instant start, long lasting) {
            var from = moments.time(start);
            var to = moments.time(start.plusMillis(lasting));
            return new Busy(entry.line(), key(entry.event(), start), from,
                    to.isAfter(from) ? to : from.plusMinutes(Math.max(1, lasting / 60_000)),
                    Moments.isAway(entry.event()));
        }

        /** A changed occurrence keeps the key that it had before the change. */
        private String key(VEvent event, Instant start) {
            var changed = event.getRecurrenceId();
            var uid = Repeats.uid(event) == null ? "" : Repeats.uid(event);
            boolean own = changed == null || changed.getValue() == null || Repeats.isRepeated(event);
            return Moments.key(uid, own ? start : repeats.moment(changed.getValue()));
        }

        private void add(CalendarFile.Published published) {
            for (var list : published.times().getFreeBusy()) {
                boolean free = list.getType() != null && list.getType() == FreeBusyType.FREE;
                if (!free) {
                    list.getValues().forEach(period -> add(published.line(), period));
                }
            }
        }

        private void add(int line, Period period) {
            if (period == null || period.getStartDate() == null) {
                return; // the parser has told of it
            }
            var start = period.getStartDate().toInstant();
            var end = period.getEndDate() != null ? period.getEndDate().toInstant()
                    : period.getDuration() == null ? start : start.plusMillis(period.getDuration()
                    .toMillis());
            if (end.isAfter(start) && range.covers(moments.day(start))) {
                put(new Busy(line, Moments.key("published", start), moments.time(start), moments.time(end),
                        false));
            } else {
                ignored++;
            }
        }

        private void put(Busy busy) {
            times.putIfAbsent(busy.key(), busy);
        }

        private void refuse(CalendarFile.Entry entry, String property, String reason) {
            refused++;
            rejections.add(new Rejection(file.name(), entry.line(), property, "", "ics.event", reason,
                    Messages.Event_fix));
        }
    }
}
