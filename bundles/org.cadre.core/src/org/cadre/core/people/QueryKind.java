/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.people;

import static org.cadre.core.people.QueryOperator.AT_LEAST;
import static org.cadre.core.people.QueryOperator.AT_MOST;
import static org.cadre.core.people.QueryOperator.CONTAINS;
import static org.cadre.core.people.QueryOperator.EQUAL;
import static org.cadre.core.people.QueryOperator.LACKS;
import static org.cadre.core.people.QueryOperator.LESS;
import static org.cadre.core.people.QueryOperator.MORE;
import static org.cadre.core.people.QueryOperator.UNEQUAL;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.cadre.core.Messages;
import org.cadre.core.text.Folding;

/** What the values of a query field are, and so how they are written and compared. */
@SuppressWarnings("nls")
public enum QueryKind {
    /** Words; case and accents do not count. */
    TEXT(Messages.Query_aText, EQUAL, UNEQUAL, CONTAINS, LACKS),
    /** One of a few fixed words. */
    CHOICE("", EQUAL, UNEQUAL),
    /** A number. */
    NUMBER(Messages.Query_aNumber, EQUAL, UNEQUAL, LESS, AT_MOST, MORE, AT_LEAST),
    /** A grade: PK, KG, 01 to 12, in that order. */
    GRADE(Messages.Query_aGrade, EQUAL, UNEQUAL, LESS, AT_MOST, MORE, AT_LEAST),
    /** A date such as 2026-09-01. */
    DAY(Messages.Query_aDay, EQUAL, UNEQUAL, LESS, AT_MOST, MORE, AT_LEAST),
    /** A language tag; en also finds en-US. */
    LANGUAGE(Messages.Query_aLanguage, EQUAL, UNEQUAL),
    /** Yes or no; the bare name means yes. */
    FLAG("", EQUAL, UNEQUAL);

    private static final List<String> YES = List.of("yes", "true");
    private static final List<String> NO = List.of("no", "false");

    private final String placeholder;
    private final List<QueryOperator> operators;

    QueryKind(String placeholder, QueryOperator... operators) {
        this.placeholder = placeholder;
        this.operators = List.of(operators);
    }

    List<QueryOperator> operators() {
        return operators;
    }

    /** What stands for any value of this kind in messages; empty where the values themselves are listed. */
    String placeholder() {
        return placeholder;
    }

    /** Returns the comparable form of a value as the query writes it; empty if it is none of this kind. */
    Optional<Comparable<?>> read(String written) {
        return switch (this) {
            case TEXT, CHOICE, LANGUAGE -> Optional.of(Folding.fold(written));
            case NUMBER -> number(written);
            case GRADE -> Grades.order(written).map(o -> o);
            case DAY -> day(written);
            case FLAG -> flag(written);
        };
    }

    /** Returns the comparable form of a person's value; null if it has none, so that it passes no test. */
    Comparable<?> comparable(Object value) {
        return switch (this) {
            case TEXT, CHOICE, LANGUAGE -> Folding.fold((String) value);
            case NUMBER -> ((Number) value).doubleValue();
            case GRADE -> Grades.order((String) value).orElse(null);
            case DAY, FLAG -> (Comparable<?>) value;
        };
    }

    /** Whether a person's value passes; both in their comparable form. */
    @SuppressWarnings("unchecked")
    boolean passes(Comparable<?> value, QueryOperator operator, Comparable<?> wanted) {
        if (operator == CONTAINS || operator == LACKS) {
            return ((String) value).contains((String) wanted);
        }
        if (this == LANGUAGE) {
            return value.equals(wanted) || ((String) value).startsWith(wanted + "-");
        }
        return operator.accepts(((Comparable<Object>) value).compareTo(wanted));
    }

    private static Optional<Comparable<?>> number(String written) {
        try {
            return Optional.of(Double.parseDouble(written));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Comparable<?>> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Comparable<?>> flag(String written) {
        var word = written.toLowerCase(Locale.ROOT);
        return YES.contains(word) || NO.contains(word) ? Optional.of(YES.contains(word)) : Optional.empty();
    }
}
