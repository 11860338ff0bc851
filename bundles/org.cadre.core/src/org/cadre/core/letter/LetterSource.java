/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.letter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Mentorship;

/** Offers the data of letters about pairs; a service that whoever writes letters finds. */
public interface LetterSource {

    /** The names of the fields that each letter of this kind has, in a sensible order. */
    List<String> fields(LetterKind kind);

    /**
     * The letters to be written about pairs, in the order of the pairs. Runs on the thread that owns the
     * elements.
     *
     * @param day employments, and so schools and principals, count as of that day
     * @throws CadreException if the database cannot be read
     */
    List<Letter> letters(UnitOfWork work, Collection<Mentorship> pairs, LocalDate day) throws CadreException;
}
