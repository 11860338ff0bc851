/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.store;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;

/**
 * Adds up {@link Contents}. The digest is the sum, modulo 2^256, of the SHA-256 of every piece, so that the
 * order in which pieces come does not matter (Bellare and Micciancio 1997, "AdHash").
 */
public final class ContentSum {

    private static final BigInteger MASK = BigInteger.ONE.shiftLeft(256).subtract(BigInteger.ONE);
    private static final int HEX_DIGITS = 64;

    private final MessageDigest sha = sha256();
    private final Map<String, Long> counts = new HashMap<>();
    private BigInteger sum = BigInteger.ZERO;

    /** Counts one element of a class. */
    public void count(String className) {
        counts.merge(className, 1L, Long::sum);
    }

    /**
     * Adds a piece: what identifies it, and its values.
     *
     * @param parts texts that together are different for different pieces; null is different from every text
     */
    public void add(Iterable<String> parts) {
        for (var part : parts) {
            var length = part == null ? "-:" : part.length() + ":"; //$NON-NLS-1$ //$NON-NLS-2$
            sha.update(length.getBytes(StandardCharsets.US_ASCII));
            if (part != null) {
                sha.update(bytes(part));
            }
        }
        sum = sum.add(new BigInteger(1, sha.digest())).and(MASK);
    }

    /** Adds everything that another sum has. */
    public void addAll(ContentSum other) {
        other.counts.forEach((name, count) -> counts.merge(name, count, Long::sum));
        sum = sum.add(other.sum).and(MASK);
    }

    /** Returns everything that was added so far. */
    public Contents contents() {
        var hex = sum.toString(16);
        return new Contents(counts, "0".repeat(HEX_DIGITS - hex.length()) + hex); //$NON-NLS-1$
    }

    /** The characters as they are, also halves of surrogate pairs. */
    private static ByteBuffer bytes(String text) {
        var bytes = ByteBuffer.allocate(2 * text.length());
        bytes.asCharBuffer().put(text);
        return bytes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
