/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.state;

import java.time.LocalDate;

import org.cadre.core.people.Employments;
import org.cadre.model.Educator;
import org.cadre.model.School;

/**
 * Says where people work on a day.
 *
 * @param day the day
 */
record Schools(LocalDate day) {

    /** The name of the school where the person mainly works; empty where unknown. */
    String of(Educator educator) {
        return Employments.schoolOn(educator, day).map(School::getName).orElse(""); //$NON-NLS-1$
    }
}
