/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ledger;

import java.time.LocalDate;

import org.cadre.model.Mentorship;
import org.cadre.scheduling.model.SessionSeries;

/**
 * Whether a pair or cohort keeps to a series.
 *
 * @param pair the pair; null for a series of a whole cohort
 * @param who as people read it
 * @param series what is expected
 * @param due how many cycles have begun
 * @param done in how many of them a session took place
 * @param overdue how many of them are over without a session
 * @param overdueSince the day after the first of those; null without any
 * @param lastMet the day of the latest session of the pair, of whatever kind; null without any
 */
public record CadenceRow(Mentorship pair, String who, SessionSeries series, int due, int done, int overdue,
        LocalDate overdueSince, LocalDate lastMet) {
}
