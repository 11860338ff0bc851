/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class TextTableTest {

    private static List<String> lines(List<?>... rows) {
        return TextTable.write(List.of(rows)).lines().toList();
    }

    @Test
    void textsGoLeftAndNumbersRight() {
        assertEquals(List.of("Name  Load", "Ana      2", "Benj    10"),
                lines(List.of("Name", "Load"), List.of("Ana", 2), List.of("Benj", 10)));
    }

    @Test
    void wideLettersTakeTwoPlacesAndAccentsNone() {
        assertEquals(List.of("Name    X", "王小明  1", "Nguye\u0302\u0303n  1"),
                lines(List.of("Name", "X"), List.of("王小明", "1"), List.of("Nguye\u0302\u0303n", "1")));
    }

    @Test
    void absentValuesAndLineBreaksKeepTheShape() {
        assertEquals(List.of("A    B", "x y", "     z"),
                lines(List.of("A", "B"), Arrays.asList("x\ny", null), Arrays.asList("", "z")));
    }
}
