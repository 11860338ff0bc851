/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.canvas;

import java.util.Optional;

import org.cadre.model.CalendarDayKind;
import org.eclipse.swt.graphics.RGB;

/**
 * The colors of the calendar, all mixed from the ground and the letters of the present theme and from the two
 * accents, so that light and dark need no lists of their own.
 *
 * @param ground the ground of the theme
 * @param letters the letters of the theme
 */
record Palette(RGB ground, RGB letters) {

    private static final RGB BLUE = new RGB(0x2F, 0x86, 0xB5);
    private static final RGB ORANGE = new RGB(0xC4, 0x70, 0x2B);
    private static final double LINE = 0.18;
    private static final double FAINT = 0.04;
    private static final double REST = 0.13;
    private static final double TINT = 0.16;
    private static final double CARD = 0.22;
    private static final double QUIET = 0.74;

    /** Lines between columns and hours. */
    RGB line() {
        return mix(ground, letters, LINE);
    }

    /** The ground of periods that ring. */
    RGB period() {
        return mix(ground, letters, FAINT);
    }

    /** Letters that only help. */
    RGB quiet() {
        return mix(ground, letters, QUIET);
    }

    /** The ground of a card. */
    RGB card() {
        return mix(ground, BLUE, CARD);
    }

    /** The ground of a card of something that is over. */
    RGB past() {
        return mix(ground, letters, FAINT * 2);
    }

    /** The edge of a card. */
    RGB edge() {
        return BLUE;
    }

    /** The edge of what somebody should look at. */
    RGB warning() {
        return ORANGE;
    }

    /** The ground of a day of a kind. */
    RGB day(Optional<CalendarDayKind> kind) {
        return kind.map(k -> switch (k) {
            case INSTRUCTIONAL -> ground;
            case HALF_DAY -> mix(ground, letters, FAINT);
            case HOLIDAY -> mix(ground, letters, REST);
            case TESTING -> mix(ground, ORANGE, TINT);
            case PROFESSIONAL_DEVELOPMENT -> mix(ground, BLUE, TINT);
        }).orElse(ground);
    }

    /** Between two colors: 0 is the first, 1 the second. */
    static RGB mix(RGB one, RGB other, double share) {
        return new RGB(part(one.red, other.red, share), part(one.green, other.green, share),
                part(one.blue, other.blue, share));
    }

    private static int part(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }
}
