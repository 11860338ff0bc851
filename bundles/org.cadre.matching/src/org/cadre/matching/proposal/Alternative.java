/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.proposal;

import org.cadre.model.Educator;

/**
 * A mentor whom a mentee could have instead.
 *
 * @param mentor the mentor
 * @param score the score of the two
 * @param regret by how much the sum of all scores would fall at least if the two had to be a pair
 */
public record Alternative(Educator mentor, int score, long regret) {
}
