/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

/**
 * A band for the means of groups: no group's mean score may lie further below the mean of all, which is that
 * of the match without bands. Groups that fare better are left alone.
 *
 * @param by what makes the groups
 * @param band the greatest distance, in points of 10,000
 */
public record FairnessBand(Grouping by, int band) {
}
