/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.why;

/**
 * What a criterion contributes to one pair and to another.
 *
 * @param criterion its id; empty for the part that stands in where no criterion knows anything
 * @param label its name
 * @param own points to the score of the pair that is
 * @param other points to the score of the pair that might be
 * @param text why the other pair has them, as a sentence
 */
public record Difference(String criterion, String label, int own, int other, String text) {

    /** By how much the other pair has more. */
    public int more() {
        return other - own;
    }
}
