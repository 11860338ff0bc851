/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/**
 * The best slates.
 *
 * @param chosen for each source the targets on its slate, the cheapest first
 * @param prices how contested each target is; 0 with room left
 * @param limits for each source: another target, had it been possible, would have improved the slates only if
 *        its cost and price together were below this
 * @param objective the costs of all slates and missing places
 * @param bound no other slates cost less; equals the objective
 */
public record SlateResult(int[][] chosen, long[] prices, long[] limits, long objective, long bound) {
}
