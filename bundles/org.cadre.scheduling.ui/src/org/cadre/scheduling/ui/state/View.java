/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.state;

/** The ways to look at the schedule. */
public enum View {
    /** One day, with a column for each school or person. */
    DAY,
    /** One week, with a column for each day. */
    WEEK,
    /** One term, with a cell for each day. */
    TERM,
    /** The sessions of one term as a table. */
    LIST
}
