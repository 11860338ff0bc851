/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** The command that prints ledgers. */
package org.cadre.scheduling.command.ledger;
