/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Grades in the order in which children pass through them, as CEDS codes. */
@SuppressWarnings("nls")
public final class Grades {

    /** The codes in order. */
    public static final List<String> CODES = List.of("IT", "PR", "PK", "TK", "KG", "01", "02", "03", "04",
            "05", "06", "07", "08", "09", "10", "11", "12", "13", "PS");

    private static final Map<String, String> SPELLINGS = Map.of("K", "KG", "PREK", "PK", "PRE-K", "PK");

    private Grades() {
    }

    /** Returns a grade's place in the order, understanding also 9 and K; empty if it is no grade. */
    public static Optional<Integer> order(String grade) {
        var upper = grade.strip().toUpperCase(Locale.ROOT);
        var code = upper.matches("\\d") ? "0" + upper : SPELLINGS.getOrDefault(upper, upper);
        return Optional.of(CODES.indexOf(code)).filter(i -> i >= 0);
    }
}
