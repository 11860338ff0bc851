/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** Makes up calendars, bells, timetables, rooms and substitutes, to try scheduling without real ones. */
package org.cadre.scheduling.sample;
