/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.sealed;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals and opens texts with AES-256-GCM (NIST SP 800-38D). The place, the key, the author and the time are
 * authenticated along with the text.
 */
@SuppressWarnings("nls")
final class TextCipher {

    /** Bytes of a content key. */
    static final int KEY = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private TextCipher() {
    }

    /** Returns a new random content key. */
    static byte[] newKey() {
        return random(KEY);
    }

    /** Seals a text for a place. */
    static SealedBox seal(String text, byte[] key, Place place, SealedBox blank) {
        var nonce = random(SealedBox.NONCE);
        var padded = Padding.fill(text);
        var box = Arrays.copyOf(nonce, SealedBox.NONCE + padded.length + SealedBox.TAG);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, place, blank);
            cipher.doFinal(padded, 0, padded.length, box, SealedBox.NONCE);
            return new SealedBox(blank.key(), blank.author(), blank.at(), box);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java platform has this cipher
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    /** What will be known of a box, before there is one. */
    static SealedBox blank(String key, String author, Instant at) {
        return new SealedBox(key, author, Instant.ofEpochSecond(at.getEpochSecond()), new byte[0]);
    }

    /**
     * Opens a box that was sealed for a place.
     *
     * @throws AEADBadTagException if it was altered, sealed for another place, or sealed with another key
     */
    static String open(SealedBox sealed, byte[] key, Place place) throws AEADBadTagException {
        var nonce = Arrays.copyOf(sealed.box(), SealedBox.NONCE);
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, place, sealed);
            return Padding.strip(cipher.doFinal(sealed.box(), SealedBox.NONCE,
                    sealed.box().length - SealedBox.NONCE));
        } catch (AEADBadTagException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java platform has this cipher
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, Place place, SealedBox known)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(SealedBox.TAG * 8, nonce));
        cipher.updateAAD((known.header() + place).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
