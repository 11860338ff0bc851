/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.why;

import org.cadre.model.Educator;

/** Somebody and the score with somebody else, 0 to 10,000. */
public record Scored(Educator person, int score) {
}
