/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.fair;

/**
 * A mentor who does not get the smallest caseload that justifies her release.
 *
 * @param mentor her name
 * @param load what she carries: nothing new
 * @param minimum what would justify her release
 * @param possible whether enough mentees could be hers by the rules, if nobody else wanted them
 */
public record ShortMentor(String mentor, double load, double minimum, boolean possible) {
}
