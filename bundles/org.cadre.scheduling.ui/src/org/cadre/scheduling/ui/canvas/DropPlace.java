/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.canvas;

import java.time.LocalDate;

/**
 * A place in the calendar.
 *
 * @param day the day
 * @param minute minutes from the beginning of the day
 */
public record DropPlace(LocalDate day, int minute) {
}
