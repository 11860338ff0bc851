/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a value may look like, as section "data types" of the OneRoster CSV binding says. */
@SuppressWarnings("nls")
enum FieldType {
    TEXT(Code.CONTROL_CHARACTER, FieldType::isText),
    TEXTS(Code.INVALID_LIST, FieldType::isList),
    IDS(Code.INVALID_LIST, v -> isList(v) && list(v).stream().allMatch(Formats.TYPED_ID.asMatchPredicate())),
    GUID(Code.INVALID_GUID, Formats.GUID.asMatchPredicate()),
    GUIDS(Code.INVALID_GUID, v -> list(v).stream().allMatch(Formats.GUID.asMatchPredicate())),
    DATE(Code.INVALID_DATE, FieldType::isDate),
    YEAR(Code.INVALID_YEAR, Formats.YEAR.asMatchPredicate()),
    BOOLEAN(Code.INVALID_BOOLEAN, v -> v.equals("true") || v.equals("false")),
    INTEGER(Code.INVALID_INTEGER, Formats.INTEGER.asMatchPredicate()),
    FLOAT(Code.INVALID_FLOAT, Formats.FLOAT.asMatchPredicate()),
    TOKEN(Code.INVALID_ENUM, v -> true),
    TOKENS(Code.INVALID_ENUM, v -> true),
    STATUS(Code.INVALID_ENUM, v -> true),
    MODIFIED(Code.INVALID_DATETIME, v -> Formats.DATETIME.matcher(v).matches() && isDate(v.substring(0, 10)));

    private static final class Formats {
        static final Pattern GUID = Pattern.compile("[0-9A-Za-z./@_-]{1,255}");
        static final Pattern YEAR = Pattern.compile("[0-9]{4}");
        static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        static final Pattern DATETIME = Pattern.compile(
                "[0-9-]{10}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?"
                        + "(Z|[+-][0-9]{2}:?[0-9]{2})");
        static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,14})");
        static final Pattern FLOAT =
                Pattern.compile("-?([0-9]{1,300}\\.?[0-9]{0,300}|\\.[0-9]{1,300})([eE][+-]?[0-9]{1,2})?");
        static final Pattern TYPED_ID = Pattern.compile("\\{[^:{}]+:[^:{}]+\\}");

        private Formats() {
        }
    }

    private final Code fault;
    private final Predicate<String> valid;

    FieldType(Code fault, Predicate<String> valid) {
        this.fault = fault;
        this.valid = valid;
    }

    /** What to call a value that is not of this type. */
    Code fault() {
        return fault;
    }

    boolean accepts(String value) {
        return valid.test(value) && isText(value);
    }

    boolean isVocabulary() {
        return this == TOKEN || this == TOKENS || this == STATUS;
    }

    boolean isReference() {
        return this == GUID || this == GUIDS;
    }

    /** Returns the items of a list, trimmed; none for an empty value. */
    static List<String> list(String value) {
        return value.isBlank() ? List.of() : Stream.of(value.split(",", -1)).map(String::strip).toList();
    }

    private static boolean isList(String value) {
        return list(value).stream().noneMatch(String::isEmpty);
    }

    private static boolean isDate(String value) {
        try {
            return Formats.DATE.matcher(value).matches() && LocalDate.parse(value) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** No database keeps a zero character, and no name has control characters. */
    private static boolean isText(String value) {
        return value.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r');
    }
}
