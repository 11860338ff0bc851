/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.print.pdf;

/** Something on a page; all lengths in points from the lower left corner. */
sealed interface Item {

    /**
     * A line of text.
     *
     * @param x where it begins
     * @param y where its letters stand
     * @param size the size of its letters
     * @param bold whether it is emphasized
     * @param line the letters
     * @param tag what it is a part of; null for what is only there for the page
     */
    record Words(float x, float y, float size, boolean bold, Line line, Tag tag) implements Item {
    }

    /**
     * A line from left to right.
     *
     * @param x where it begins
     * @param y how high
     * @param width how long it is
     * @param weight how thick it is
     */
    record Rule(float x, float y, float width, float weight) implements Item {
    }
}
