/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.year;

import java.time.LocalDate;
import java.util.Optional;

import org.cadre.core.people.PersonName;
import org.cadre.matching.year.Absence;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;

/**
 * Somebody to whom something may have happened, as the dialog lists her.
 *
 * @param person the person
 * @param name her name as sorted
 * @param role with whom she is, for instance "mentee of Ana Lee"
 * @param pair her pair as a mentee; empty for none
 * @param leave her leave that goes on or begins next; empty for none
 */
public record PersonLine(Educator person, String name, String role, Optional<Mentorship> pair,
        Optional<Days> leave) {

    /**
     * From the first day to the day of return.
     *
     * @param start null for one that always was
     * @param end null where nobody knows
     */
    public record Days(LocalDate start, LocalDate end) {
    }

    static PersonLine of(Educator person, String role, Optional<Mentorship> pair, LocalDate today) {
        var leave = Absence.next(person, today).map(next -> new Days(next.getStart(), next.getEnd()));
        return new PersonLine(person, PersonName.of(person).sort(), role, pair, leave);
    }

    /** The identity of the person. */
    public String key() {
        return person.getUuid();
    }
}
