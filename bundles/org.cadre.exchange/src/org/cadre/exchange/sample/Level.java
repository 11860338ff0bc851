/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.sample;

import java.util.List;

/** The kinds of site of the sample district, which differ in grades and much in size. */
@SuppressWarnings("nls")
enum Level {
    ELEMENTARY(1.0, "KG", "01", "02", "03", "04", "05"),
    MIDDLE(1.4, "06", "07", "08"),
    HIGH(2.3, "09", "10", "11", "12"),
    RURAL(0.4, "KG", "01", "02", "03", "04", "05", "06", "07", "08"),
    ALTERNATIVE(0.3, "09", "10", "11", "12"),
    OFFICE(0.5);

    private static final int SMALLEST_WITH_OFFICE = 5;
    private static final List<Level> ORDER =
            List.of(ELEMENTARY, HIGH, MIDDLE, ELEMENTARY, RURAL, ELEMENTARY, MIDDLE,
            ELEMENTARY, ALTERNATIVE, ELEMENTARY, HIGH);

    private final double weight;
    private final List<String> grades;

    Level(double weight, String... grades) {
        this.weight = weight;
        this.grades = List.of(grades);
    }

    /**
     * The level of one of so many sites, in a mix that repeats; larger districts have an office, which
     * comes last.
     */
    static Level of(int index, int sites) {
        boolean office = index == sites - 1 && sites >= SMALLEST_WITH_OFFICE;
        return office ? OFFICE : ORDER.get(index % ORDER.size());
    }

    /** How much staff, compared with an elementary school. */
    double weight() {
        return weight;
    }

    List<String> grades() {
        return grades;
    }

    boolean isElementary() {
        return this == ELEMENTARY || this == RURAL;
    }
}
