/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

/**
 * A band for the means of groups: no group's mean score may lie further from the mean of all.
 *
 * @param by what makes the groups
 * @param band the greatest distance, in points of 10,000
 */
public record FairnessBand(Grouping by, int band) {
}
