/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Calendars come in: tables of days, bells, timetables, rooms, substitutes, travel, contract hours and
 * commitments are checked row by row and become one transaction.
 */
package org.cadre.scheduling.intake;
