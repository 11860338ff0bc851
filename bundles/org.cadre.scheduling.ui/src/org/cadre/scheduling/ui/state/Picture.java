/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.state;

/** What the calendar shows. */
public sealed interface Picture permits TimeGrid, TermPicture {

    /** What it is about, for screen readers. */
    String title();
}
