/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.series;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a series comes to, before anything is planned: how many sessions, of how many groups, until when.
 *
 * @param sessions how many sessions it asks for from its beginning to its end
 * @param groups how many pairs, groups, experts or visitors have them
 * @param last the last day on which one is due; empty without any session
 * @param waiting how many pairs are accepted but not published, so that they do not count yet
 * @param endless whether nothing says when it ends, so that only the year from today is counted
 */
public record Outlook(int sessions, int groups, Optional<LocalDate> last, long waiting, boolean endless) {
}
