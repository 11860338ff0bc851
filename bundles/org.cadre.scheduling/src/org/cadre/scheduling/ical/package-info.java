/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Reads iCalendar files by others: the times at which somebody is busy, and days that are no ordinary school
 * days. Whatever is in a file, reading ends soon and keeps little.
 */
package org.cadre.scheduling.ical;
