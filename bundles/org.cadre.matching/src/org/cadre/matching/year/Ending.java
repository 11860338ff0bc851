/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year;

import org.cadre.model.Mentorship;
import org.cadre.model.StatusReason;

/**
 * A pair that ends because of a change.
 *
 * @param pair the pair
 * @param reason why
 */
public record Ending(Mentorship pair, StatusReason reason) {
}
