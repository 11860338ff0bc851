/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** What educators do in an ordinary week. */
package org.cadre.scheduling.ui.timetable;
