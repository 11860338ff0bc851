/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.desk;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times of day as people type them: 8:05, 08.05, 8, 1:30 pm. */
@SuppressWarnings("nls")
public final class TimeText {

    private static final Pattern TYPED =
            Pattern.compile("(\\d{1,2})(?:[:.h]([0-5]\\d))?\\s*(?:([ap])\\.?m\\.?)?");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm");
    private static final int NOON = 12;

    private TimeText() {
    }

    /** The time; empty if nobody can tell which is meant. */
    public static Optional<LocalTime> read(String text) {
        var typed = TYPED.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!typed.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(typed.group(1));
        int minute = typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2));
        if (typed.group(3) != null) {
            if (hour < 1 || hour > NOON) {
                return Optional.empty();
            }
            hour = hour % NOON + ("p".equals(typed.group(3)) ? NOON : 0);
        }
        try {
            return Optional.of(LocalTime.of(hour, minute));
        } catch (DateTimeException e) {
            return Optional.empty(); // there is no such hour: the form says that it wants a time
        }
    }

    /** The time on the clock of a whole day, which can be typed again; empty for none. */
    public static String show(LocalTime time) {
        return time == null ? "" : SHOWN.format(time);
    }
}
