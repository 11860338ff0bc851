/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

import org.cadre.core.journal.Unreadable.Why;
import org.junit.jupiter.api.Test;

class JournalFrameTest {

    private static final byte[] CONTENT = "{\"name\":\"Ana Ruiz\"}".repeat(20)
            .getBytes(StandardCharsets.UTF_8);

    private final JournalFrame plain = new JournalFrame(Optional.empty());
    private final JournalFrame sealed = new JournalFrame(Optional.of(key(1)));

    private static byte[] key(int seed) {
        var key = new byte[32];
        new Random(seed).nextBytes(key);
        return key;
    }

    @Test
    void contentComesBack() throws Unreadable {
        assertArrayEquals(CONTENT, plain.unwrap(plain.wrap(CONTENT)));
        assertArrayEquals(CONTENT, sealed.unwrap(sealed.wrap(CONTENT)));
    }

    @Test
    void nothingReadableStandsInASealedJournal() {
        var file = new String(sealed.wrap(CONTENT), StandardCharsets.ISO_8859_1);
        assertFalse(file.contains("Ana") || file.contains("name"), file);
        assertFalse(Arrays.equals(sealed.wrap(CONTENT), sealed.wrap(CONTENT)));
    }

    @Test
    void withoutTheKeyItStaysShut() {
        assertEquals(Why.LOCKED, why(plain, sealed.wrap(CONTENT)));
        assertEquals(Why.LOCKED, why(new JournalFrame(Optional.of(key(2))), sealed.wrap(CONTENT)));
    }

    @Test
    void aProtectedDatabaseTakesNoPlainJournal() {
        assertEquals(Why.LOCKED, why(sealed, plain.wrap(CONTENT)));
    }

    @Test
    void everyMissingOrAlteredByteIsNoticed() {
        for (var frame : new JournalFrame[] { plain, sealed }) {
            var file = frame.wrap(CONTENT);
            for (int length = 0; length < file.length; length++) {
                assertEquals(Why.DAMAGED, why(frame, Arrays.copyOf(file, length)));
            }
            for (int i = 0; i < file.length; i++) {
                var altered = file.clone();
                altered[i] ^= 1;
                assertThrows(Unreadable.class, () -> frame.unwrap(altered));
            }
        }
    }

    private static Why why(JournalFrame frame, byte[] file) {
        return assertThrows(Unreadable.class, () -> frame.unwrap(file)).why();
    }
}
