/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.math.BigDecimal;
import java.time.LocalDateTime;

import org.cadre.model.CoverageKind;
import org.cadre.model.Educator;

/**
 * Who takes a class, or the part of one, that a member of a session misses.
 *
 * @param absent whose class it is
 * @param coveredBy the colleague; null for others
 * @param title what the class is called; null if nobody said
 * @param cost in money, a fair share of the half-day of a substitute; 0 if nothing is paid
 */
public record PlannedCover(CoverageKind kind, Educator absent, Educator coveredBy, LocalDateTime start,
        LocalDateTime end, String title, BigDecimal cost) {
}
