/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * What is counted of sessions alone: cadence, minutes, stipends, coverage and clocks, each with its
 * definition.
 */
package org.cadre.scheduling.ledger;
