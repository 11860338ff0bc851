/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.print.pdf;

/**
 * How a text looks; lengths in points.
 *
 * @param size the size of letters
 * @param leading from one line to the next
 * @param bold whether it is emphasized
 */
record Style(float size, float leading, boolean bold) {

    static final Style TITLE = new Style(16, 20, true);
    static final Style CONTEXT = new Style(11, 15, false);
    static final Style NOTE = new Style(9.5f, 13, false);
    static final Style HEADING = new Style(11.5f, 16, true);
    static final Style COLUMN = new Style(8.5f, 11, true);
    static final Style CELL = new Style(9.5f, 12.5f, false);
    static final Style MARGIN = new Style(8, 10, false);
}
