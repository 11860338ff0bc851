/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.why;

import java.util.List;

import org.cadre.model.Educator;

/**
 * Another mentor for a mentee.
 *
 * @param mentor who
 * @param score the score of the two
 * @param differences by criterion, to the pair that is; empty if the mentee has no mentor
 * @param effect what making them a pair would do
 */
public record Option(Educator mentor, int score, List<Difference> differences, Effect effect) {

    /** Copies the list. */
    public Option {
        differences = List.copyOf(differences);
    }
}
