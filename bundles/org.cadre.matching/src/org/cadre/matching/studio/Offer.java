/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.studio;

import org.cadre.model.Educator;

/**
 * A mentor whom a mentee could get.
 *
 * @param mentor the mentor
 * @param score what the two are worth, 0 to 10,000
 * @param shift what choosing the mentor would bring about
 */
public record Offer(Educator mentor, int score, Shift shift) {
}
