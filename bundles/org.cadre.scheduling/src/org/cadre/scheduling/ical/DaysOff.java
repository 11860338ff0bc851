/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.cadre.core.exchange.Rejection;
import org.cadre.model.CalendarDayKind;
import org.eclipse.osgi.util.NLS;

/**
 * Days that are no ordinary school days after a calendar file: whatever lasts whole days.
 *
 * @param days the days, each date once
 * @param rejections events and values that cannot be used, and why
 * @param refused how many of those are events
 * @param ignored events of hours, canceled ones, and those outside the days that matter
 * @param notes what users should know
 */
@SuppressWarnings("nls")
public record DaysOff(List<Day> days, List<Rejection> rejections, int refused, int ignored,
        List<String> notes) {

    private static final int LONGEST_LABEL = 200;

    /**
     * One day.
     *
     * @param line where its event begins in the file; 0 if unknown
     * @param date the date
     * @param kind what the words of the event make of it
     * @param label what it is called
     */
    public record Day(int line, LocalDate date, CalendarDayKind kind, String label) {
    }

    /** What words make of a day, tried in order; a day with none of them is a holiday. */
    private enum Words {
        HALF(CalendarDayKind.HALF_DAY,
                "half[ -]?days?|early (release|dismissal)|minimum day|delayed (start|opening)"),
        TEST(CalendarDayKind.TESTING, "test(s|ing)?|exams?|assessments?"),
        LEARN(CalendarDayKind.PROFESSIONAL_DEVELOPMENT,
                "pd|professional (development|learning)|in-?service|staff (development|day)"
                        + "|(teacher )?work ?day"
                        + "|teacher institute|institute day"),
        SCHOOL(CalendarDayKind.INSTRUCTIONAL,
                        "(first|last) day of (school|classes)|school (begins|starts|resumes)"
                        + "|classes (begin|start|resume)|make-?up day");

        private final CalendarDayKind kind;
        private final Pattern pattern;

        Words(CalendarDayKind kind, String words) {
            this.kind = kind;
            pattern = Pattern.compile("(?<![\\p{L}\\d])(" + words + ")(?![\\p{L}\\d])");
        }
    }

    /** Finds them. */
    public static DaysOff of(CalendarFile file, DayRange range, ZoneId zone) {
        var found = new DaysOff(new ArrayList<>(), new ArrayList<>(file.faults()), 0, 0, new ArrayList<>());
        var moments = new Moments(zone);
        var repeats = new Repeats(file.events(), range, zone);
        var days = new LinkedHashMap<LocalDate, Day>();
        int refused = 0;
        int ignored = 0;
        for (var entry : file.events()) {
            if (!Moments.isDated(entry.event()) || Repeats.isRestless(entry.event())) {
                refused++;
                found.refuse(file, entry, Moments.isDated(entry.event()) ? Messages.Event_restless
                        : Messages.Event_noStart);
            } else if (Moments.isCanceled(entry) || !Moments.isAllDay(entry.event())) {
                ignored++;
            } else {
                ignored += found.expand(entry, repeats, moments, range, days) ? 0 : 1;
            }
        }
        return new DaysOff(List.copyOf(days.values()), found.rejections(), refused, ignored,
                found.notes(file, days));
    }

    private List<String> notes(CalendarFile file, Map<LocalDate, Day> days) {
        return days.isEmpty() ? List.of(NLS.bind(Messages.Note_noDays, file.name())) : notes;
    }

    /** Whether anything came of it. */
    private boolean expand(CalendarFile.Entry entry, Repeats repeats, Moments moments, DayRange range,
            Map<LocalDate, Day> days) {
        var label = entry.event().getSummary() == null ? "" : label(entry.event().getSummary().getValue());
        int length = Moments.days(entry.event());
        boolean any = false;
        for (var start : starts(entry, repeats, length)) {
            for (int i = 0; i < length; i++) {
                var date = moments.day(start).plusDays(i);
                if (range.covers(date)) {
                    days.merge(date, new Day(entry.line(), date, kind(label), label), DaysOff::both);
                    any = true;
                }
            }
        }
        return any;
    }

    private List<Instant> starts(CalendarFile.Entry entry, Repeats repeats, int length) {
        try {
            return repeats.of(entry, length * 86_400_000L).starts();
        } catch (RuntimeException | AssertionError e) { // the parser lets rules through that it cannot run
            rejections.add(new Rejection("", entry.line(), "RRULE", "", "ics.event", Messages.Event_badRule,
                    Messages.Event_fix));
            return List.of();
        }
    }

    /** Two events on one day: it is a holiday if one of them says so. */
    private static Day both(Day one, Day other) {
        var kind = other.kind() == CalendarDayKind.HOLIDAY ? other.kind() : one.kind();
        var label = one.label().equals(other.label()) ? one.label() : label(one.label() + " / "
                + other.label());
        return new Day(one.line(), one.date(), kind, label);
    }

    private static CalendarDayKind kind(String label) {
        var small = label.toLowerCase(Locale.ROOT);
        return Arrays.stream(Words.values()).filter(words -> words.pattern.matcher(small).find()).findFirst()
                .map(words -> words.kind).orElse(CalendarDayKind.HOLIDAY);
    }

    private static String label(String text) {
        var line = text == null ? "" : text.replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST_LABEL ? line.substring(0, LONGEST_LABEL) : line;
    }

    private void refuse(CalendarFile file, CalendarFile.Entry entry, String reason) {
        rejections.add(new Rejection(file.name(), entry.line(), "DTSTART", "", "ics.event", reason,
                Messages.Event_fix));
    }
}
