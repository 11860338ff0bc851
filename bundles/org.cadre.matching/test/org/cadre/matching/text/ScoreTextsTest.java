/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.DecimalFormat;
import java.text.ParseException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTextsTest {

    @ParameterizedTest
    @ValueSource(longs = { 0, 1, 9, 10, 99, 100, 101, 5_794, 8_750, 9_999, 10_000, -2_501 })
    void noPointGetsLostOnTheWayToPaper(long points) throws ParseException {
        var shown = new DecimalFormat().parse(ScoreTexts.score(points)).doubleValue();
        assertEquals(points, Math.round(shown * 100));
    }

    @ParameterizedTest
    @CsvSource({ "8750, 1", "5794, 2", "0, 1", "10000, 1" })
    void decimalsThatSayNothingAreLeftOut(long points, int decimals) {
        var text = ScoreTexts.score(points);
        assertEquals(decimals, text.length() - 1 - Math.max(text.indexOf('.'), text.indexOf(',')));
    }
}
