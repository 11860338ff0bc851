/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

import org.cadre.model.Educator;

/** How long a person has been an educator. */
public final class Experience {

    private Experience() {
    }

    /** The completed years as an educator on that day; empty where the first day is unknown. */
    public static OptionalInt years(Educator educator, LocalDate day) {
        var since = educator.getTeachingSince();
        return since == null ? OptionalInt.empty()
                : OptionalInt.of((int) Math.max(0, ChronoUnit.YEARS.between(since, day)));
    }
}
