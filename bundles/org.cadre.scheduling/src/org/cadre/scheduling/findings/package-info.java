/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * What cannot be right in calendars, timetables and times, as findings that name the place and the next step.
 */
package org.cadre.scheduling.findings;
