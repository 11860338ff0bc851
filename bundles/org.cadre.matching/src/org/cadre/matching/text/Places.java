/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.text;

import java.time.LocalDate;
import java.util.Objects;

import org.cadre.matching.people.Work;
import org.cadre.model.Educator;
import org.cadre.model.School;

/** Where people work, as people read it. */
public final class Places {

    private Places() {
    }

    /** The name of the school of the person's main work on that day, or of the next; empty if unknown. */
    public static String school(Educator educator, LocalDate day) {
        return Work.of(educator, day).stream().map(work -> work.getSchool()).filter(Objects::nonNull)
                .map(School::getName).filter(Objects::nonNull).findFirst().orElse(""); //$NON-NLS-1$
    }
}
