/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import org.cadre.scheduling.series.Demand;

/**
 * A session that found no place.
 *
 * @param reason why, in a sentence
 * @param change the cheapest single change that would place it, in a sentence; empty if none is known
 */
public record Unplaced(Demand demand, String reason, String change) {
}
