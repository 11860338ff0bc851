/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import java.math.BigDecimal;

/** Writes numbers as JSON and people do: whole ones without a decimal point. */
final class Numbers {

    private Numbers() {
    }

    static String plain(double number) {
        return exact(number).toPlainString();
    }

    static BigDecimal exact(double number) {
        var exact = BigDecimal.valueOf(number).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
