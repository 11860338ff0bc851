/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc.keys;

import java.util.Arrays;
import java.util.HexFormat;

import org.cadre.core.access.keys.Box;
import org.cadre.core.access.keys.Hkdf;

/** The key of 256 bits with which the engine encrypts a database, while that is open. */
public final class DatabaseKey implements AutoCloseable {

    private final byte[] bytes;

    /** Takes over the bytes. */
    public DatabaseKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns a new random key. */
    public static DatabaseKey random() {
        return new DatabaseKey(Box.newKey());
    }

    /** The attributes of a connection that boots the engine with this key. */
    public String attributes() {
        return "dataEncryption=true;encryptionAlgorithm=AES/CBC/NoPadding;"
                + "encryptionKeyLength=256;encryptionKey="
                + HexFormat.of().formatHex(bytes);
    }

    /** Returns a key for files outside of the engine. */
    public byte[] derive(String purpose) {
        return Hkdf.derive(bytes, "cadre file " + purpose);
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    /** Hides the key from logs. */
    @Override
    public String toString() {
        return "DatabaseKey";
    }
}
