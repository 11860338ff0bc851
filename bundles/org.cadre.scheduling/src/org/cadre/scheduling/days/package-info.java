/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * From what the database says about calendars, timetables, hours and absences to what the kernel needs:
 * which day is what at a school, when a person can be asked, what she teaches then and who could take her
 * class.
 */
package org.cadre.scheduling.days;
