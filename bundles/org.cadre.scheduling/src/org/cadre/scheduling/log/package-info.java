/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** What came of sessions: one entry that minutes, cadence, stipends and clocks are counted from. */
package org.cadre.scheduling.log;
