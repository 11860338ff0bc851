/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Days as people type them: 2026-10-05, and in the ways that are usual here. */
final class Days {

    private static final String US = "US"; //$NON-NLS-1$
    private static final String US_DAY = "M/d/uuuu"; //$NON-NLS-1$

    private static final List<DateTimeFormatter> WAYS = List.of(DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM),
            DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT));

    private Days() {
    }

    /** The day that is meant; empty if nobody can tell. */
    static Optional<LocalDate> read(String typed) {
        var us = Locale.getDefault().getCountry().equals(US)
                ? Stream.of(DateTimeFormatter.ofPattern(US_DAY)) : Stream.<DateTimeFormatter> empty();
        return Stream.concat(WAYS.stream(), us).flatMap(way -> parse(typed.strip(), way)).findFirst();
    }

    private static Stream<LocalDate> parse(String typed, DateTimeFormatter way) {
        try {
            return Stream.of(LocalDate.parse(typed, way));
        } catch (DateTimeParseException e) {
            return Stream.empty(); // another way to write days may fit
        }
    }
}
