/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;

import org.cadre.core.CadreException;
import org.junit.jupiter.api.Test;

class RecoveryKeyTest {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void readsWhatItPrints() throws CadreException {
        var seen = new HashSet<String>();
        for (int round = 0; round < 200; round++) {
            var key = RecoveryKey.random();
            assertTrue(key.text().matches("([0-9A-HJKMNP-TV-Z]{5}-){12}[0-9A-HJKMNP-TV-Z]{5}"), key.text());
            assertEquals(key.text(), RecoveryKey.parse(key.text()).text());
            assertEquals(key.text(), RecoveryKey.parse(
                    ' ' + key.text().toLowerCase().replace("-", " \u2013\n").replace('0', 'o').replace('1',
                            'l'))
                    .text());
            seen.add(key.text());
        }
        assertEquals(200, seen.size());
    }

    @Test
    void namesTheGroupOfEveryWrongCharacter() {
        var key = RecoveryKey.random();
        var text = key.text();
        for (int at = 0; at < text.length(); at++) {
            for (var digit : (DIGITS + "*").toCharArray()) {
                if (text.charAt(at) != '-' && text.charAt(at) != digit) {
                    assertNamed(text.substring(0, at) + digit + text.substring(at + 1), at / 6 + 1);
                }
            }
        }
    }

    @Test
    void namesTheGroupOfSwappedNeighbors() {
        var text = RecoveryKey.random().text();
        for (int at = 0; at < text.length() - 1; at++) {
            char first = text.charAt(at);
            char second = text.charAt(at + 1);
            if (first != '-' && second != '-' && first != second) {
                assertNamed(text.substring(0, at) + second + first + text.substring(at + 2), at / 6 + 1);
            }
        }
    }

    @Test
    void namesSwappedAndMissingGroups() {
        var key = RecoveryKey.random();
        var swapped = new ArrayList<>(key.groups());
        Collections.swap(swapped, 3, 7);
        assertNamed(String.join("-", swapped), 4);
        var fewer = String.join(" ", key.groups().subList(0, 12));
        var thrown = assertThrows(CadreException.class, () -> RecoveryKey.parse(fewer));
        assertTrue(thrown.getMessage().contains("12") && thrown.getMessage().contains("13"),
                thrown.getMessage());
        assertThrows(CadreException.class, () -> RecoveryKey.parse(key.text() + "-ABCDE"));
        assertThrows(CadreException.class, () -> RecoveryKey.parse(""));
        assertThrows(CadreException.class, () -> RecoveryKey.parse("caf\u00e9 \ud83d\ude00"));
    }

    private static void assertNamed(String typed, int group) {
        var thrown = assertThrows(CadreException.class, () -> RecoveryKey.parse(typed), typed);
        assertEquals(CadreException.Kind.INPUT, thrown.kind());
        assertTrue(thrown.getMessage().contains("group " + group + " "), thrown.getMessage() + typed);
    }
}
