/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

/**
 * When a session could be.
 *
 * @param span from when to when
 * @param day number of the day in the window, for limits per day and substitutes
 * @param afternoon whether a substitute of the afternoon covers what is missed, not one of the morning
 * @param afterHours whether it lies outside the contract hours of those who meet
 */
public record Slot(Span span, int day, boolean afternoon, boolean afterHours) {
}
