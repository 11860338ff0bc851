/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/**
 * One target that a source could have.
 *
 * @param target index of the target
 * @param cost cost of the pair
 * @param price how contested the target is, see {@link MatchResult#price}
 * @param regret lower bound of what forcing this pair adds to the objective, see {@link MatchResult#regret}
 */
public record Alternative(int target, int cost, long price, long regret) {
}
