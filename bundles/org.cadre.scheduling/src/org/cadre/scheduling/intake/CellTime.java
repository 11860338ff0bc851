/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.intake;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Times of day as spreadsheets and people write them: 8:15, 08:15:00, 8.15, 0815, 8h15, 2 PM, 1:05 p.m. A
 * single number such as 8 is none: it may be a period, or an hour of the afternoon.
 */
@SuppressWarnings("nls")
final class CellTime {

    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{1,2})(?:[:.h](\\d{2})(?:[:.]\\d{2})?)?\\s*(?:([ap])\\.?\\s?m\\.?)?");
    private static final Pattern DIGITS = Pattern.compile("\\d{4}");
    private static final int NOON = 12;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private CellTime() {
    }

    /** The time; empty if nobody can tell which is meant. */
    static Optional<LocalTime> read(String text) {
        var plain = text.replace('\u00A0', ' ').replace('\u202F', ' ').strip().toLowerCase(Locale.ROOT);
        if (DIGITS.matcher(plain).matches()) {
            plain = plain.substring(0, 2) + ':' + plain.substring(2);
        }
        var found = WRITTEN.matcher(plain);
        if (!found.matches() || found.group(2) == null && found.group(3) == null) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(found.group(1));
        int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        if (found.group(3) != null) {
            if (hour > HOURS - 1 || hour == 0) {
                return Optional.empty();
            }
            hour = hour <= NOON ? hour % NOON + ("p".equals(found.group(3)) ? NOON : 0)
                    : "p".equals(found.group(3)) ? hour : HOURS; // 13:05 am is no time
        }
        return hour < HOURS && minute < MINUTES ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
