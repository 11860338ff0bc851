/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.cadre.model.Educator;

/**
 * Something a query can ask about a person.
 *
 * @param name its name as it is typed and shown; spaces and case do not count
 * @param kind what its values are
 * @param choices the values of a field of kind CHOICE, in order; else empty
 * @param description what it means, as a phrase
 * @param values the values of a person on a day, none if unknown: strings, numbers, dates or booleans after
 *             the kind
 */
@SuppressWarnings("nls")
public record QueryField(String name, QueryKind kind, List<String> choices, String description,
        Values values) {

    /** Reads a field's values from a person. */
    @FunctionalInterface
    public interface Values {

        /** Returns the person's values on that day; never null and without nulls. */
        Stream<?> of(Educator educator, LocalDate day);
    }

    /** Copies the choices. */
    public QueryField {
        choices = List.copyOf(choices);
    }

    /** The name without spaces and case, as names are compared. */
    String key() {
        return key(name);
    }

    static String key(String name) {
        return name.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** What a value may be, for messages and content assist. */
    List<String> expectedValues() {
        return switch (kind) {
            case CHOICE -> choices;
            case FLAG -> List.of("yes", "no");
            default -> List.of(kind.placeholder());
        };
    }
}
