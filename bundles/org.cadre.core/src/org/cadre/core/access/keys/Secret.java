/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.keys;

import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.Arrays;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.model.KeySlotKind;

/** What somebody knows or keeps, in the one form that keys are made of. Closing it overwrites it. */
public final class Secret implements AutoCloseable {

    private final KeySlotKind kind;
    private final char[] chars;

    private Secret(KeySlotKind kind, char[] chars) {
        this.kind = kind;
        this.chars = chars;
    }

    /** Returns a passphrase; how a keyboard composes accented letters makes no difference. */
    public static Secret passphrase(char[] typed) {
        return new Secret(KeySlotKind.PASSPHRASE,
                Normalizer.normalize(CharBuffer.wrap(typed), Normalizer.Form.NFC).toCharArray());
    }

    /** Returns a recovery key. */
    public static Secret recovery(RecoveryKey key) {
        return new Secret(KeySlotKind.RECOVERY, key.text().toCharArray());
    }

    /**
     * Returns the secret of credentials.
     *
     * @throws CadreException of kind INPUT, naming the group, if a recovery key has a typing error
     */
    public static Secret of(Credentials credentials) throws CadreException {
        var typed = credentials.secret();
        try {
            return switch (credentials.kind()) {
                case NONE -> throw new IllegalArgumentException();
                case PASSPHRASE -> passphrase(typed);
                case RECOVERY -> recovery(RecoveryKey.parse(CharBuffer.wrap(typed)));
            };
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    /** What it is. */
    public KeySlotKind kind() {
        return kind;
    }

    /** Returns a copy of the characters, which the caller overwrites when done. */
    public char[] copy() {
        return chars.clone();
    }

    char[] chars() {
        return chars;
    }

    @Override
    public void close() {
        Arrays.fill(chars, '\0');
    }
}
