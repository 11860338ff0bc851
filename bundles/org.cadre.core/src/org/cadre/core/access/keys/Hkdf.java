/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.keys;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keys derived from a key: HKDF with HMAC-SHA-256 (RFC 5869). */
@SuppressWarnings("nls")
public final class Hkdf {

    private static final int HASH = 32;

    private Hkdf() {
    }

    /**
     * Returns a key of 256 bits for one purpose; who has it learns nothing about the key it came from.
     *
     * @param key where it comes from
     * @param purpose what it is for
     */
    public static byte[] derive(byte[] key, String purpose) {
        return derive(key, new byte[0], purpose.getBytes(StandardCharsets.UTF_8), Box.KEY);
    }

    /**
     * Returns bytes as the standard says.
     *
     * @param key input keying material
     * @param salt may be empty
     * @param info may be empty
     * @param length bytes wanted, at most 255 * 32
     */
    public static byte[] derive(byte[] key, byte[] salt, byte[] info, int length) {
        var extracted = hmac(salt.length == 0 ? new byte[HASH] : salt, key);
        var output = new ByteArrayOutputStream();
        var last = new byte[0];
        for (int round = 1; output.size() < length; round++) {
            last = hmac(extracted, last, info, new byte[] { (byte) round });
            output.writeBytes(last);
        }
        return Arrays.copyOf(output.toByteArray(), length);
    }

    private static byte[] hmac(byte[] key, byte[]... parts) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            for (var part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
