/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.sealed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Random;

import javax.crypto.AEADBadTagException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("nls")
class TextCipherTest {

    private static final Instant AT = Instant.parse("2026-10-12T15:00:00Z");
    private static final Place PLACE = new Place("root", "Session.notes", "element");
    private final byte[] key = TextCipher.newKey();

    @ParameterizedTest
    @ValueSource(strings = { "x", "Weak on pacing.", "日本語 ñ 👩🏽‍🏫", "a\nb\r\n\tc", "ends with zeros\0\0\0",
            "0123456789012345678901234567890123456789012345678901234567890123" })
    @DisplayName("What was sealed comes back, whatever it is")
    void roundTrip(String text) throws AEADBadTagException {
        assertEquals(text, open(seal(text), PLACE));
        assertEquals(text.repeat(2000), open(seal(text.repeat(2000)), PLACE));
    }

    @Test
    @DisplayName("A box is refused at any other place, with any other key, author, time or byte")
    void bound() {
        var box = seal("Weak on pacing.");
        refuse(box, key, new Place("other", "Session.notes", "element"));
        refuse(box, key, new Place("root", "Session.nextStep", "element"));
        refuse(box, key, new Place("root", "Session.notes", "other"));
        refuse(box, TextCipher.newKey(), PLACE);
        refuse(new SealedBox("other", box.author(), AT, box.box()), key, PLACE);
        refuse(new SealedBox(box.key(), "other", AT, box.box()), key, PLACE);
        refuse(new SealedBox(box.key(), box.author(), AT.plusSeconds(1), box.box()), key, PLACE);
        for (int i = 0; i < box.box().length; i++) {
            var altered = box.box().clone();
            altered[i] ^= 1;
            refuse(new SealedBox(box.key(), box.author(), AT, altered), key, PLACE);
        }
    }

    @Test
    @DisplayName("The same text never gives the same box, and texts of a similar length boxes of the same one")
    void saysLittle() {
        assertNotEquals(seal("Yes."), seal("Yes."));
        assertEquals(seal("Yes.").stored().length(), seal("No, she is not ready for that.").stored()
                .length());
    }

    @Test
    @DisplayName("Only a sealed text is taken for one")
    void form() {
        var stored = seal("Weak on pacing.").stored();
        assertTrue(SealedBox.isSealed(stored));
        assertFalse(stored.contains("pacing"));
        for (var other : new String[] { "", "Weak on pacing.", "sealed:1:a:b:0:V2Vhaw==",
                "sealed:1:a:b:0:Weak",
                stored + " ", " " + stored, stored.substring(1), stored.replace("sealed:1", "sealed:2"),
                stored.substring(0, stored.length() - 4), stored.replace(":" + AT.getEpochSecond() + ":",
                        "::") }) {
            assertFalse(SealedBox.isSealed(other), other);
        }
    }

    @Test
    @DisplayName("No text of letters, digits and signs is taken for a sealed one")
    void randomTexts() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var stored = seal("Weak on pacing.").stored();
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder(stored.substring(0, random.nextInt(stored.length())));
            random.ints(random.nextInt(60), 32, 127).forEach(c -> text.append((char) c));
            SealedBox.parse(text.toString()).filter(box -> !box.stored().equals(stored))
                    .ifPresent(box -> assertThrows(AEADBadTagException.class, () -> open(box, PLACE), "seed "
                            + seed));
        }
    }

    private SealedBox seal(String text) {
        var box = TextCipher.seal(text, key, PLACE, TextCipher.blank("key", "author", AT));
        return SealedBox.parse(box.stored()).orElseThrow();
    }

    private String open(SealedBox box, Place place) throws AEADBadTagException {
        return TextCipher.open(box, key, place);
    }

    private static void refuse(SealedBox box, byte[] key, Place place) {
        assertThrows(AEADBadTagException.class, () -> TextCipher.open(box, key, place));
    }
}
