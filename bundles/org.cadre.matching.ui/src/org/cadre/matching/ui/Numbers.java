/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui;

import java.text.NumberFormat;

import org.eclipse.osgi.util.NLS;

/** Writes numbers as coordinators read them. */
public final class Numbers {

    /** What a pair that could not be better scores; shown as 100. */
    public static final int FULL = 10_000;

    private static final double POINT = 100;

    private Numbers() {
    }

    /** A score from 0 to 10,000 as whole points from 0 to 100. */
    public static String points(int score) {
        return NumberFormat.getIntegerInstance().format(Math.round(score / POINT));
    }

    /** A share from 0 to 1 in percent. */
    public static String percent(double share) {
        return NumberFormat.getPercentInstance().format(share);
    }

    /** A number of things in words: the first text for one, the second with the number for others. */
    public static String count(long number, String one, String many) {
        return number == 1 ? one : NLS.bind(many, NumberFormat.getIntegerInstance().format(number));
    }

    /** A whole number. */
    public static String whole(long number) {
        return NumberFormat.getIntegerInstance().format(number);
    }

    /** A title with the number of things behind it. */
    public static String titled(String title, int count) {
        return NLS.bind(Messages.Tab_counted, title, NumberFormat.getIntegerInstance().format(count));
    }
}
