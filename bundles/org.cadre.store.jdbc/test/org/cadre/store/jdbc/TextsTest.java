/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** The stored form of text, and names. */
class TextsTest {

    @Test
    void ordinaryTextIsStoredAsItIs() {
        for (var text : List.of("", "Ana", "日本語", "👩🏽‍🏫", "\u0001\t\n")) {
            assertSame(text, Texts.encode(text));
            assertSame(text, Texts.decode(text));
        }
    }

    @Test
    void anyTextComesBackAndHasNothingThatDatabasesRefuse() {
        var random = new Random(42);
        var alphabet = "a\u0000\u001B\uD83D\uDE000f";
        for (int i = 0; i < 5000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(12); n > 0; n--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            var stored = Texts.encode(text.toString());
            assertEquals(text.toString(), Texts.decode(stored));
            assertEquals(-1, stored.indexOf(0));
            assertTrue(java.nio.charset.StandardCharsets.UTF_8.newEncoder().canEncode(stored));
        }
    }

    @Test
    void namesBecomeSnakesOfBoundedLength() {
        assertEquals("mentor_profile", Names.snake("MentorProfile"));
        assertEquals("iep_goal2_x", Names.snake("IEPGoal2X"));
        assertEquals("a_b", Names.snake("__a-b"));
        assertEquals("x", Names.snake("名前"));
        assertEquals("x_2", Names.free("x", List.of("x")));
        var longName = "n".repeat(100);
        assertEquals(63, Names.free(longName, List.of()).length());
        assertEquals("n".repeat(61) + "_2", Names.free(longName, List.of("n".repeat(63))));
    }
}
