/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.people;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

import org.cadre.core.people.Grades;

/** Sets of grades, one bit a grade in the order of {@link Grades}. */
public final class GradeSets {

    /** The distance where the grades of one of the two are unknown. */
    public static final int UNKNOWN = -1;

    private GradeSets() {
    }

    /** Returns the set of these codes; codes that are no grade are left out. */
    public static int encode(Collection<String> codes) {
        return codes.stream().filter(Objects::nonNull).map(Grades::order).flatMap(Optional::stream)
                .reduce(0, (set, order) -> set | 1 << order);
    }

    /** How far the nearest grades of the two lie apart; 0 if one is shared, {@link #UNKNOWN} without any. */
    public static int apart(int one, int other) {
        if (one == 0 || other == 0) {
            return UNKNOWN;
        }
        int apart = 0;
        while (((one << apart | one >>> apart) & other) == 0) {
            apart++;
        }
        return apart;
    }
}
