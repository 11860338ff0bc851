/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.keys;

import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.model.KeySlotKind;

/**
 * What somebody knows or keeps, in the one form that keys are made of. Closing it overwrites it. It remembers
 * the keys that it was slowly turned into, so that slots with the same salt are opened for the cost of one.
 * Thread-safe.
 */
public final class Secret implements AutoCloseable {

    private static final int SALT = 16;

    private final KeySlotKind kind;
    private final char[] chars;
    private final List<Stretched> stretched = new ArrayList<>();
    private Stretched locking;

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

    /** What the secret turns into with this salt. */
    synchronized Stretched stretched(byte[] salt, Stretch stretch) {
        return stretched.stream().filter(one -> one.isOf(salt, stretch)).findFirst()
                .orElseGet(() -> stretch(salt, stretch));
    }

    private Stretched stretch(byte[] salt, Stretch stretch) {
        var made = new Stretched(salt, stretch, stretch.key(chars, salt));
        stretched.add(made);
        return made;
    }

    /**
     * What is to lock further keys: the same as before, or what opened something, unless that was less slow
     * than what is wanted, and than what is good enough for anything.
     */
    synchronized Stretched locking(Stretch wanted) {
        if (locking == null || locking.iterations() < Math.min(wanted.iterations(), Stretch.FEWEST)) {
            locking = stretched(Box.random(SALT), wanted);
        }
        return locking;
    }

    /** Takes note that this opened something; the slower of two locks what comes after. */
    synchronized void opened(Stretched with) {
        if (locking == null || locking.iterations() <= with.iterations()) {
            locking = with;
        }
    }

    @Override
    public synchronized void close() {
        Arrays.fill(chars, '\0');
        stretched.forEach(Stretched::erase);
        stretched.clear();
        locking = null;
    }
}
