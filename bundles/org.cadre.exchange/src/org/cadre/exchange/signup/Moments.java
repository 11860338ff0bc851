/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Understands the times that web forms write: ISO 8601, or the American order with or without AM and PM. */
@SuppressWarnings("nls")
final class Moments {

    /**
     * Time zones are written in ways that cannot be told apart, such as CST; the district's is meant
     * anyway.
     */
    private static final Pattern ZONE =
            Pattern.compile("\\s+(GMT|UTC)?([+-]\\d{1,2}(:?\\d{2})?)?$|\\s+[A-Z]{3,4}$");
    /** The halves of the day are written PM, p.m. or, with a no-break space, p. m. */
    private static final Pattern HALF_DAY = Pattern.compile("(?i)\\b([ap])\\.[\\s\\u00a0\\u202f]?m\\.?");
    private static final List<String> DAYS =
            List.of("uuuu-M-d", "M/d/uuuu", "M/d/uu", "uuuu/M/d", "MMM d, uuuu",
            "MMMM d, uuuu", "d MMM uuuu");
    private static final List<String> TIMES =
            List.of("[' ']['T'][', ']H:mm[:ss][.SSS]", "[' '][', ']h:mm[:ss][' ']a");
    private static final List<DateTimeFormatter> DATES = DAYS.stream().map(Moments::format).toList();
    private static final List<DateTimeFormatter> DATE_TIMES = DAYS.stream()
            .flatMap(day -> TIMES.stream().map(time -> format(day + time))).toList();

    private Moments() {
    }

    static Optional<Instant> parse(String value, ZoneId zone) {
        var text = HALF_DAY.matcher(value.strip()).replaceAll("$1m");
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return local(ZONE.matcher(text).replaceFirst("")).map(time -> time.atZone(zone).toInstant());
        }
    }

    private static Optional<LocalDateTime> local(String text) {
        return DATE_TIMES.stream().flatMap(format -> parse(format, text, LocalDateTime::from).stream())
                .findFirst()
                .or(() -> DATES.stream().flatMap(format -> parse(format, text, LocalDate::from).stream())
                        .findFirst()
                        .map(LocalDate::atStartOfDay));
    }

    private static <T> Optional<T> parse(DateTimeFormatter format, String text, TemporalQuery<T> query) {
        try {
            return Optional.of(format.parse(text, query));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern)
                .toFormatter(Locale.US);
    }
}
