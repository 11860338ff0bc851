/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.text;

import java.math.BigDecimal;

/** Exact decimal numbers from files that anybody may have written. */
public final class Amounts {

    /**
     * More digits than any amount has; a number with an exponent of a billion would fill all memory once
     * shown.
     */
    private static final int MOST_DIGITS = 100;

    private Amounts() {
    }

    /**
     * Reads a number.
     *
     * @throws NumberFormatException if it is none, or one of more than a hundred digits
     */
    public static BigDecimal read(String text) {
        if (text.length() > MOST_DIGITS) {
            throw new NumberFormatException(text.length() + " characters"); //$NON-NLS-1$
        }
        var number = new BigDecimal(text);
        if (Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw new NumberFormatException(text);
        }
        return number;
    }
}
