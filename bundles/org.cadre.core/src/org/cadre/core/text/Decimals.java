/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shows numbers that were added up in binary as people expect them. */
public final class Decimals {

    private static final int PLACES = 3;

    private Decimals() {
    }

    /** Returns the number rounded to three places, without trailing zeros; NaN and infinity by their name. */
    public static String text(double number) {
        return Double.isFinite(number) ? new BigDecimal(number).setScale(PLACES, RoundingMode.HALF_UP)
                .stripTrailingZeros().toPlainString() : String.valueOf(number);
    }
}
