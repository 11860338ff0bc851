/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.people;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A sign between a field and a value. */
@SuppressWarnings("nls")
enum QueryOperator {
    EQUAL("=", Set.of("=")),
    UNEQUAL("!=", Set.of("!=", "<>", "≠")),
    LESS("<", Set.of("<")),
    AT_MOST("<=", Set.of("<=", "≤")),
    MORE(">", Set.of(">")),
    AT_LEAST(">=", Set.of(">=", "≥")),
    CONTAINS("~", Set.of("~")),
    LACKS("!~", Set.of("!~"));

    private final String sign;
    private final Set<String> spellings;

    QueryOperator(String sign, Set<String> spellings) {
        this.sign = sign;
        this.spellings = spellings;
    }

    static Optional<QueryOperator> of(String spelling) {
        return Stream.of(values()).filter(o -> o.spellings.contains(spelling)).findFirst();
    }

    String sign() {
        return sign;
    }

    /** Whether the condition holds if no value of the field passes the test, rather than if one does. */
    boolean isNegative() {
        return this == UNEQUAL || this == LACKS;
    }

    /** Whether a value passes that compares like this (negative, 0, positive) with the one in the query. */
    boolean accepts(int comparison) {
        return switch (this) {
            case LESS -> comparison < 0;
            case AT_MOST -> comparison <= 0;
            case MORE -> comparison > 0;
            case AT_LEAST -> comparison >= 0;
            default -> comparison == 0;
        };
    }
}
