/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.keys;

import java.util.Arrays;

/**
 * What a secret was slowly turned into.
 *
 * @param salt the random bytes that went in
 * @param stretch how slowly
 * @param key 256 bits, which lock and open boxes; each box says what it belongs to, so that none opens as
 *            another
 */
record Stretched(byte[] salt, Stretch stretch, byte[] key) {

    /** Whether this came from that salt in that way. */
    boolean isOf(byte[] otherSalt, Stretch otherStretch) {
        return stretch.equals(otherStretch) && Arrays.equals(salt, otherSalt);
    }

    int iterations() {
        return stretch.iterations();
    }

    /** Overwrites the key. */
    void erase() {
        Arrays.fill(key, (byte) 0);
    }

    /** Hides the key from logs. */
    @Override
    public String toString() {
        return "Stretched";
    }
}
