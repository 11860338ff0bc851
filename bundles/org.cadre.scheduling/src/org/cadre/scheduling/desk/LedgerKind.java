/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.desk;

/** What a ledger counts. */
public enum LedgerKind {
    /** What is due, done and overdue, by pair and series. */
    CADENCE,
    /** Minutes and their weekly average, by pair. */
    MINUTES,
    /** Hours that stipends are for, by mentor. */
    STIPENDS,
    /** What covering classes took, by school. */
    COVERAGE,
    /** Whether mentors were found and goals agreed on in time, by mentee. */
    CLOCKS
}
