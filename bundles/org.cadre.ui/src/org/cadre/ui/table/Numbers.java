/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.table;

import java.text.NumberFormat;

/** How numbers stand in tables; an absent number is an empty cell that sorts before all others. */
final class Numbers {

    private Numbers() {
    }

    static String text(Number number) {
        return number == null ? "" : NumberFormat.getInstance().format(number); //$NON-NLS-1$
    }

    static double value(Number number) {
        return number == null ? Double.NEGATIVE_INFINITY : number.doubleValue();
    }
}
