/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.cadre.model.Educator;
import org.cadre.model.School;
import org.eclipse.osgi.util.NLS;

/**
 * Reads the values of a row; what is absent is null, 0 or empty.
 *
 * @param line the row
 * @param known schools and people by what files call them
 */
@SuppressWarnings("nls")
record Cells(Line line, Known known) {

    private static final List<DateTimeFormatter> DATES = List.of(DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT));
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final int MOST = 100_000;

    /** A text; null if there is none. */
    String text(String column) {
        var text = line.get(column);
        return text.isEmpty() ? null : text;
    }

    /** A text that must be there. */
    String required(String column) throws Refusal {
        var text = line.get(column);
        if (text.isEmpty()) {
            throw new Refusal(column, "", "row.missing_value", NLS.bind(Messages.Row_missing, column),
                    NLS.bind(Messages.Row_missingFix, column));
        }
        return text;
    }

    /** A date; null if there is none. */
    LocalDate date(String column) throws Refusal {
        return line.get(column).isEmpty() ? null
                : parse(column, line.get(column), DATES, LocalDate::from, "row.invalid_date",
                        Messages.Row_date, Messages.Row_dateFix);
    }

    /** The first day after the one that a column names; null if it names none. */
    LocalDate after(String column) throws Refusal {
        var last = date(column);
        return last == null ? null : last.plusDays(1);
    }

    /** A time of day; null if there is none. */
    LocalTime time(String column) throws Refusal {
        return line.get(column).isEmpty() ? null : CellTime.read(line.get(column)).orElseThrow(
                () -> new Refusal(column, line.get(column), "row.invalid_time",
                        NLS.bind(Messages.Row_time, line.get(column)), Messages.Row_timeFix));
    }

    /** A time of day that must be there. */
    LocalTime requiredTime(String column) throws Refusal {
        required(column);
        return time(column);
    }

    /** A date and time, as in 2026-09-01 08:15, that must be there. */
    LocalDateTime moment(String column) throws Refusal {
        var text = required(column).replaceFirst("(?<=\\d)[T ]+(?=\\d)", "T");
        var parts = text.split("T", 2);
        if (parts.length < 2) {
            throw new Refusal(column, text, "row.invalid_moment", NLS.bind(Messages.Row_moment, text),
                    Messages.Row_momentFix);
        }
        return parse(column, parts[0], DATES, LocalDate::from, "row.invalid_moment", Messages.Row_moment,
                Messages.Row_momentFix).atTime(CellTime.read(parts[1]).orElseThrow(
                        () -> new Refusal(column, parts[1], "row.invalid_moment",
                                NLS.bind(Messages.Row_moment, parts[1].strip()), Messages.Row_momentFix)));
    }

    private static <T> T parse(String column, String text, List<DateTimeFormatter> formats,
            TemporalQuery<T> query, String code, String reason, String fix) throws Refusal {
        for (var format : formats) {
            try {
                return format.parse(text, query);
            } catch (DateTimeParseException e) {
                continue; // perhaps it is written in the other way
            }
        }
        throw new Refusal(column, text, code, NLS.bind(reason, text), fix);
    }

    /** A whole number of 0 or more; 0 if there is none. */
    int number(String column) throws Refusal {
        var text = line.get(column);
        if (text.isEmpty()) {
            return 0;
        }
        var plausible = text.matches("\\d{1,6}") && Integer.parseInt(text) <= MOST;
        if (!plausible) {
            throw new Refusal(column, text, "row.invalid_number", NLS.bind(Messages.Row_number, text),
                    Messages.Row_numberFix);
        }
        return Integer.parseInt(text);
    }

    /** A whole number that must be there. */
    int requiredNumber(String column) throws Refusal {
        required(column);
        return number(column);
    }

    /** An amount of money; null if there is none. */
    BigDecimal money(String column) throws Refusal {
        var text = line.get(column).replace("$", "").strip();
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,9}([.]\\d{1,2})?")) {
            throw new Refusal(column, text, "row.invalid_amount", NLS.bind(Messages.Row_amount, text),
                    Messages.Row_amountFix);
        }
        return new BigDecimal(text);
    }

    /** Yes or no; no if nothing is said. */
    boolean flag(String column) throws Refusal {
        return switch (line.get(column).toLowerCase(Locale.ROOT)) {
            case "", "no", "n", "false", "0" -> false;
            case "yes", "y", "true", "1", "x" -> true;
            default -> throw new Refusal(column, line.get(column), "row.invalid_flag",
                    NLS.bind(Messages.Row_flag, line.get(column)), Messages.Row_flagFix);
        };
    }

    /** Weekdays by name or number, 1 Monday to 7 Sunday; a single 0 for every day if nothing is said. */
    List<Integer> weekdays(String column) throws Refusal {
        var days = new ArrayList<Integer>();
        for (var word : line.get(column).split("[\\s,;/]+")) {
            if (!word.isEmpty()) {
                days.add(weekday(column, word));
            }
        }
        return days.isEmpty() ? List.of(0) : days.stream().distinct().toList();
    }

    /** One weekday, or 0 for every day. */
    int weekday(String column) throws Refusal {
        return line.get(column).isEmpty() ? 0 : weekday(column, line.get(column));
    }

    private static int weekday(String column, String word) throws Refusal {
        var small = word.toLowerCase(Locale.ROOT);
        int day = small.matches("[0-7]") ? Integer.parseInt(small)
                : small.length() < 3 ? -1 : 1 + WEEKDAYS.indexOf(small.substring(0, 3));
        if (day < 0 || day == 0 && !"0".equals(small)) {
            throw new Refusal(column, word, "row.invalid_weekday", NLS.bind(Messages.Row_weekday, word),
                    Messages.Row_weekdayFix);
        }
        return day;
    }

    /**
     * A word that must be there and stand for something.
     *
     * @param words what words begin with, in small letters without spaces, and what they stand for
     */
    <T> T choice(String column, Map<String, T> words, List<?> allowed) throws Refusal {
        var text = required(column);
        var plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        for (var word : words.entrySet()) {
            if (plain.startsWith(word.getKey())) {
                return word.getValue();
            }
        }
        throw new Refusal(column, text, "row.unknown_word", NLS.bind(Messages.Row_word, text, column),
                NLS.bind(Messages.Row_wordFix, String.join(", ", allowed.stream().map(String::valueOf)
                .toList())));
    }

    /** A school by its id, number or name; null if none is named. */
    School school(String column) throws Refusal {
        return line.get(column).isEmpty() ? null : known.school(column, line.get(column));
    }

    /** A school that must be named. */
    School requiredSchool(String column) throws Refusal {
        return known.school(column, required(column));
    }

    /** A person by her staff number; null if none is named. */
    Educator person(String column) throws Refusal {
        return line.get(column).isEmpty() ? null : known.person(column, line.get(column));
    }

    /** A person that must be named. */
    Educator requiredPerson(String column) throws Refusal {
        return known.person(column, required(column));
    }

    /** People by their staff numbers, separated by semicolons, commas or spaces. */
    List<Educator> people(String column) throws Refusal {
        var people = new ArrayList<Educator>();
        for (var id : Arrays.asList(line.get(column).split("[\\s,;]+"))) {
            if (!id.isEmpty()) {
                people.add(known.person(column, id));
            }
        }
        return people.stream().distinct().toList();
    }
}
