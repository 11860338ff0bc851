/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.desk;

import java.time.LocalDate;

/**
 * Which ledger is wanted.
 *
 * @param kind what it counts
 * @param program identity of the program
 * @param asOf the last day that counts
 * @param matchDays in how many instructional days a mentor should be found
 * @param goalDays in how many first goals should be agreed on
 */
public record LedgerAsk(LedgerKind kind, String program, LocalDate asOf, int matchDays, int goalDays) {
}
