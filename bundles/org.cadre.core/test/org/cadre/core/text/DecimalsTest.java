/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({ "1,1", "0.5,0.5", "1.2999999999999998,1.3", "100,100", "0,0", "-0.5,-0.5", "0.0004,0",
            "NaN,NaN",
            "1e10,10000000000", "Infinity,Infinity" })
    void showsWhatPeopleExpect(double number, String text) {
        assertEquals(text, Decimals.text(number));
    }
}
