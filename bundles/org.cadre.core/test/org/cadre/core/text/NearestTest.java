/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> WORDS = List.of("import", "export", "list", "match", "--program");

    @ParameterizedTest
    @CsvSource({ "improt,import", "imp,import", "LIST,list", "mtach,match", "--porgram,--program",
            "matches,match" })
    void findsWhatWasMeant(String word, String meant) {
        assertEquals(meant, Nearest.to(word, WORDS).getFirst());
    }

    @ParameterizedTest
    @CsvSource({ "xyz", "school", "''" })
    void proposesNothingFarAway(String word) {
        assertEquals(List.of(), Nearest.to(word, WORDS));
    }
}
