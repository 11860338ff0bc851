/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** Which sessions programs and cohorts expect, and which of them are due in an interval of days. */
package org.cadre.scheduling.series;
