/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * School days in plain records: which days have classes, what bell rings, when a period is in minutes that
 * know
 * nothing of time zones and daylight saving any more. All arithmetic with dates is here.
 */
package org.cadre.scheduling.calendar;
