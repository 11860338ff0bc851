/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.state;

import org.cadre.model.Cohort;
import org.cadre.model.School;

/** Whose sessions are shown. */
public sealed interface Whom {

    /** Those of the whole program. */
    record Everybody() implements Whom {
    }

    /**
     * Those of a cohort.
     *
     * @param cohort the cohort
     */
    record OfCohort(Cohort cohort) implements Whom {
    }

    /**
     * Those in which somebody of a school takes part.
     *
     * @param school the school
     */
    record OfSchool(School school) implements Whom {
    }
}
