/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import org.cadre.core.match.MatchSettings;

/**
 * One of the conditions of a {@link ChoiceRule}: a criterion gives the pair at least so many points.
 *
 * @param criterion the criterion's id; it need not have a weight
 * @param points from 1 to 10,000
 * @param settings the numbers the criterion works with here
 */
public record ChoiceCondition(String criterion, int points, MatchSettings settings) {

    /** The points where a policy says nothing: half of what is possible. */
    public static final int PRESET_POINTS = 5_000;
}
