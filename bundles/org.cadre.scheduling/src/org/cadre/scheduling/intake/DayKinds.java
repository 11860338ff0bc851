/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.intake;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cadre.model.CalendarDayKind;

/** What kinds of days are called, and which of them count. */
public final class DayKinds {

    /** Kinds with classes: the days that clocks and averages count. */
    public static final Set<CalendarDayKind> INSTRUCTIONAL =
            Set.copyOf(EnumSet.of(CalendarDayKind.INSTRUCTIONAL,
            CalendarDayKind.HALF_DAY, CalendarDayKind.TESTING));

    /** What words begin with, in small letters without spaces, and what they stand for. */
    static final Map<String, CalendarDayKind> WORDS = words();

    private DayKinds() {
    }

    /** The kind that a word stands for, if it is known. */
    public static Optional<CalendarDayKind> of(String text) {
        var plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""); //$NON-NLS-1$ //$NON-NLS-2$
        return WORDS.entrySet().stream().filter(word -> plain.startsWith(word.getKey()))
        .map(Map.Entry::getValue)
                .findFirst();
    }

    @SuppressWarnings("nls")
    private static Map<String, CalendarDayKind> words() {
        var words = new LinkedHashMap<String, CalendarDayKind>();
        List.of("schoolclos", "schoolholiday", "schoolbreak", "schoolvacation", "classescan", "studentholiday")
                .forEach(word -> words.put(word, CalendarDayKind.HOLIDAY));
        List.of("instruction", "school", "full", "class", "regular", "normal")
                .forEach(word -> words.put(word, CalendarDayKind.INSTRUCTIONAL));
        List.of("half", "early", "minimum", "short")
                .forEach(word -> words.put(word, CalendarDayKind.HALF_DAY));
        List.of("holiday", "no", "break", "closed", "vacation", "snow", "off")
                .forEach(word -> words.put(word, CalendarDayKind.HOLIDAY));
        List.of("test", "exam").forEach(word -> words.put(word, CalendarDayKind.TESTING));
        List.of("pd", "prof", "staff", "inservice", "teacher")
                .forEach(word -> words.put(word, CalendarDayKind.PROFESSIONAL_DEVELOPMENT));
        return words;
    }
}
