/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.why;

import java.time.LocalDate;

import org.cadre.core.people.Employments;
import org.cadre.core.people.PersonName;
import org.cadre.model.Educator;
import org.cadre.model.School;

/**
 * Somebody of whom can be asked why a mentee does not have her as mentor. Immutable.
 *
 * @param person the person
 * @param name her name
 * @param school where she mainly works; empty where unknown
 * @param place what she is in the program, in words
 */
record MentorChoice(Educator person, PersonName name, String school, String place) {

    static MentorChoice of(Educator person, LocalDate day, String place) {
        var school = Employments.schoolOn(person, day).map(School::getName).orElse(""); //$NON-NLS-1$
        return new MentorChoice(person, PersonName.of(person), school, place);
    }
}
