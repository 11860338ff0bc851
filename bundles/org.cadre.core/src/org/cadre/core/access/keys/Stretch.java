/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.keys;

import java.security.GeneralSecurityException;
import java.util.concurrent.TimeUnit;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Makes a key of a secret, slowly, so that guessing costs: PBKDF2 with HMAC-SHA-256.
 *
 * @param iterations rounds, at least 600,000 for what is stored (OWASP Password Storage Cheat Sheet, 2023)
 */
@SuppressWarnings("nls")
public record Stretch(int iterations) {

    /** The fewest rounds that are used for what is stored. */
    public static final int FEWEST = 600_000;
    /** The most rounds that are believed when read, so that a changed file cannot keep the program busy. */
    static final int MOST = 10_000_000;

    private static final long WANTED_MILLIS = 150;
    private static final int PROBE = 100_000;
    private static final byte[] PROBE_SALT = new byte[16];

    /** Refuses counts that make no sense. */
    public Stretch {
        if (!isBelieved(iterations)) {
            throw new IllegalArgumentException(String.valueOf(iterations));
        }
    }

    /** Returns what takes at least 100 milliseconds on this machine. */
    public static Stretch standard() {
        var probe = new Stretch(PROBE);
        probe.key("warm".toCharArray(), PROBE_SALT);
        var start = System.nanoTime();
        probe.key("probe".toCharArray(), PROBE_SALT);
        var micros = Math.max(1, TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start));
        var wanted = TimeUnit.MILLISECONDS.toMicros(WANTED_MILLIS) * PROBE / micros;
        return new Stretch((int) Math.min(MOST, Math.max(FEWEST, wanted)));
    }

    /** Whether so many rounds make sense; a changed file may say anything. */
    public static boolean isBelieved(int iterations) {
        return iterations >= 1 && iterations <= MOST;
    }

    /** Returns the key of 256 bits that belongs to a secret and a salt. */
    byte[] key(char[] secret, byte[] salt) {
        var spec = new PBEKeySpec(secret, salt, iterations, Box.KEY * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
        }
    }
}
