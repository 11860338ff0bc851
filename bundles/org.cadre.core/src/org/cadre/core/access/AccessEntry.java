/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * One line of the access log. Its hash covers the line and, through the hash of the line before, all lines
 * before it, so that no line can be changed, added, taken out or moved without changing every later hash.
 *
 * @param sequence its place, from 1, without gaps
 * @param at when
 * @param account who: the name of the account, or of the user of the machine
 * @param act what was done
 * @param target the id of the record that it was done to; empty if it is about the whole database
 * @param detail how the act is called, for instance the label of a commit; never content
 * @param previous the hash of the line before, in hexadecimal; for the first line {@link #START}
 * @param hash the hash of this line, in hexadecimal
 */
public record AccessEntry(long sequence, Instant at, String account, AccessAct act, String target, String detail,
        String previous, String hash) {

    /** What stands for the hash of the line before the first. */
    public static final String START = "0".repeat(64); //$NON-NLS-1$

    /** Refuses absent parts. */
    public AccessEntry {
        List.of(at, account, act, target, detail, previous, hash).forEach(Objects::requireNonNull);
    }

    /** Returns a line with its hash. */
    public static AccessEntry of(long sequence, Instant at, String account, AccessAct act, String target,
            String detail, String previous) {
        return new AccessEntry(sequence, at, account, act, target, detail, previous,
                digest(canonical(sequence, at, account, act, target, detail, previous)));
    }

    /** Whether the hash is that of this line. */
    public boolean isSound() {
        return hash.equals(digest(canonical(sequence, at, account, act, target, detail, previous)));
    }

    /** The parts one after another, each behind its length, so that no two lines read the same. */
    private static String canonical(Object... parts) {
        var text = new StringBuilder();
        for (var part : parts) {
            var word = part instanceof AccessAct act ? act.name() : part.toString();
            text.append(word.length()).append(':').append(word);
        }
        return text.toString();
    }

    private static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
