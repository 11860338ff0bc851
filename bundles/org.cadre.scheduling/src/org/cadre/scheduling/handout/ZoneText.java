/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;

/**
 * A time zone as a calendar file describes it: when clocks are put forward and back in the years that
 * matter. Made
 * from the rules of the running Java, not from the network.
 */
final class ZoneText {

    /** After so many years the same dates have the same days of the week. */
    private static final int CYCLE = 28;
    private static final int WEEK = 7;
    private static final DateTimeComponents ALWAYS = new DateTimeComponents(1970, 1, 1, 0, 0, 0, false);

    private final ZoneId zone;

    ZoneText(ZoneId zone) {
        this.zone = zone;
    }

    /** Describes the zone from a year on; up to another one where the changes follow no rule. */
    VTimezone describe(int first, int last) {
        var described = new VTimezone(zone.getId());
        var changes = changes(first - 1, last + 1);
        if (changes.isEmpty()) {
            var offset = zone.getRules().getOffset(LocalDateTime.of(first, 1, 1, 0, 0));
            add(described, observance(ALWAYS, offset, offset, false, LocalDateTime.of(first, 1, 1, 0, 0)));
        } else if (isYearly(first - 1, changes)) {
            changes.stream().limit(2).forEach(change -> add(described, yearly(change)));
        } else {
            changes.forEach(change -> add(described, once(change)));
        }
        return described;
    }

    private List<ZoneOffsetTransition> changes(int first, int last) {
        var changes = new ArrayList<ZoneOffsetTransition>();
        var rules = zone.getRules();
        var end = Year.of(last + 1).atDay(1).atStartOfDay(zone).toInstant();
        var at = Year.of(first).atDay(1).atStartOfDay(zone).toInstant();
        for (var next = rules.nextTransition(at); next != null && next.getInstant().isBefore(end);
                next = rules.nextTransition(next.getInstant())) {
            changes.add(next);
        }
        return changes;
    }

    /** Whether the two changes of the first year come on the same weekday of the month ever after. */
    private boolean isYearly(int first, List<ZoneOffsetTransition> changes) {
        if (changes.size() < 2) {
            return false;
        }
        var found = changes(first, first + CYCLE - 1);
        if (found.size() != 2 * CYCLE) {
            return false;
        }
        for (int i = 0; i < found.size(); i++) {
            if (!pattern(found.get(i)).equals(pattern(changes.get(i % 2)))) {
                return false;
            }
        }
        return true;
    }

    /** What a change has in common with those of other years, if it follows a rule. */
    private record Pattern(int month, DayOfWeek day, int week, int minute, ZoneOffset before,
            ZoneOffset after) {
    }

    private Pattern pattern(ZoneOffsetTransition change) {
        var at = change.getDateTimeBefore();
        return new Pattern(at.getMonthValue(), at.getDayOfWeek(), week(change),
                at.getHour() * 60 + at.getMinute(), change.getOffsetBefore(), change.getOffsetAfter());
    }

    /** Which of its weekdays in the month, from 1, or -1 where the rule says "the last". */
    private int week(ZoneOffsetTransition change) {
        var weeks = new HashSet<Integer>();
        var last = true;
        var year = change.getDateTimeBefore().getYear();
        for (var other : changes(year, year + CYCLE - 1)) {
            if (other.getDateTimeBefore().getMonth() == change.getDateTimeBefore().getMonth()) {
                var date = other.getDateTimeBefore().toLocalDate();
                weeks.add((date.getDayOfMonth() - 1) / WEEK + 1);
                last &= date.getDayOfMonth() + WEEK > date.lengthOfMonth();
            }
        }
        return weeks.size() == 1 ? weeks.iterator().next() : last ? -1 : 0;
    }

    private Observance yearly(ZoneOffsetTransition change) {
        var at = change.getDateTimeBefore();
        var week = week(change);
        var observance = once(change);
        observance.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY).byMonth(at.getMonthValue())
                .byDay(week, biweekly.util.DayOfWeek.valueOf(at.getDayOfWeek().name())).build());
        return observance;
    }

    private Observance once(ZoneOffsetTransition change) {
        var at = change.getDateTimeBefore();
        return observance(new DateTimeComponents(at.getYear(), at.getMonthValue(), at.getDayOfMonth(),
                at.getHour(), at.getMinute(), at.getSecond(), false), change.getOffsetBefore(),
                change.getOffsetAfter(), zone.getRules().isDaylightSavings(change.getInstant()),
                change.getDateTimeAfter());
    }

    private Observance observance(DateTimeComponents start, ZoneOffset before, ZoneOffset after,
            boolean daylight,
            LocalDateTime inside) {
        var observance = daylight ? new DaylightSavingsTime() : new StandardTime();
        observance.setDateStart(start);
        observance.setTimezoneOffsetFrom(offset(before));
        observance.setTimezoneOffsetTo(offset(after));
        name(inside.toInstant(after)).ifPresent(observance::addTimezoneName);
        return observance;
    }

    private Optional<String> name(Instant inside) {
        var name = TimeZone.getTimeZone(zone).getDisplayName(zone.getRules().isDaylightSavings(inside),
                TimeZone.SHORT, Locale.US);
        return name.isBlank() ? Optional.of(zone.getDisplayName(TextStyle.SHORT, Locale.US))
                : Optional.of(name);
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(offset.getTotalSeconds() * 1000L);
    }

    private static void add(VTimezone zone, Observance observance) {
        switch (observance) {
            case DaylightSavingsTime summer -> zone.addDaylightSavingsTime(summer);
            case StandardTime winter -> zone.addStandardTime(winter);
            default -> throw new IllegalStateException(observance.getClass().getName());
        }
    }
}
