/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @Test
    void quotesOnlyWhatNeedsIt() {
        var rows =
                List.of(List.of("Name", "Note"), Arrays.asList("O\"Neil, Jr.", null),
                        List.of("two\nlines", " x "));
        assertEquals("Name,Note\r\n\"O\"\"Neil, Jr.\",\r\n\"two\nlines\",\" x \"\r\n", CsvText.write(rows));
    }

    @Test
    void guardsTextsButNotNumbers() {
        assertEquals("'-5,-5,'=A1\r\n", CsvText.write(List.of(List.of("-5", -5, "=A1"))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "=1+1", "+1", "-1", "@SUM", "\tx", "\rx", "\u0000x", "'=1", "''=1" })
    void whatASpreadsheetMightRunIsGuarded(String value) {
        assertEquals("'" + value, FormulaGuard.guard(value));
        assertEquals(value, FormulaGuard.unguard(FormulaGuard.guard(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "O'Neil", "'tis", "a=b", "'", "5", "王小明" })
    void whatIsHarmlessStaysAsItIs(String value) {
        assertEquals(value, FormulaGuard.guard(value));
        assertEquals(value, FormulaGuard.unguard(value));
    }

    @RepeatedTest(100)
    void everyValueComesBack(RepetitionInfo info) {
        var random = new Random(info.getCurrentRepetition());
        var value = random.ints(random.nextInt(6), 0, 8).mapToObj(i -> String.valueOf("'=+-@a\t\n".charAt(i)))
                .collect(Collectors.joining());
        var guarded = FormulaGuard.guard(value);
        assertEquals(value, FormulaGuard.unguard(guarded));
        assertFalse(guarded.matches("(?s)[=+\\-@\\t].*"));
    }
}
