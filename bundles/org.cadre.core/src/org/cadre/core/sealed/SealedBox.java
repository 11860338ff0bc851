/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.sealed;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sealed text as it is stored: what anybody may know of it, and the box. The form is
 * {@code sealed:1:KEY:AUTHOR:SECONDS:BOX}; who wrote it and when is authenticated along with the text, so that
 * neither can be altered.
 *
 * @param key the id of the content key that opens it
 * @param author the id of the account that wrote it
 * @param at when it was written, to the second
 * @param box nonce, encrypted text and authentication tag
 */
@SuppressWarnings("nls")
public record SealedBox(String key, String author, Instant at, byte[] box) {

    /** Bytes of the nonce of AES-GCM, as NIST SP 800-38D recommends. */
    static final int NONCE = 12;
    /** Bytes of the authentication tag. */
    static final int TAG = 16;

    private static final String ID = "([0-9a-zA-Z_-]{1,36})";
    private static final Pattern FORM = Pattern.compile(
            "sealed:1:" + ID + ":" + ID + ":([0-9]{1,12}):([A-Za-z0-9+/]+={0,2})");

    /** Refuses absent parts. */
    public SealedBox {
        Objects.requireNonNull(key);
        Objects.requireNonNull(author);
        Objects.requireNonNull(at);
        Objects.requireNonNull(box);
    }

    /** Whether a stored text is a sealed one; anything else must never reach a database. */
    public static boolean isSealed(String stored) {
        return parse(stored).isPresent();
    }

    /** Reads a stored text; empty if it is no sealed one. */
    public static Optional<SealedBox> parse(String stored) {
        var form = FORM.matcher(stored);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            var box = Base64.getDecoder().decode(form.group(4));
            var sealed = new SealedBox(form.group(1), form.group(2),
                    Instant.ofEpochSecond(Long.parseLong(form.group(3))), box);
            return isWhole(box) && sealed.stored().equals(stored) ? Optional.of(sealed) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty(); // not Base64, or a year that no clock shows
        }
    }

    private static boolean isWhole(byte[] box) {
        int padded = box.length - NONCE - TAG;
        return padded > 0 && padded % Padding.BLOCK == 0;
    }

    /** Returns what is stored. */
    public String stored() {
        return header() + Base64.getEncoder().encodeToString(box);
    }

    /** What stands before the box and is authenticated with it. */
    String header() {
        return String.join(":", "sealed", "1", key, author, String.valueOf(at.getEpochSecond()), "");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedBox same && stored().equals(same.stored());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(box);
    }

    /** Names key, author and time. */
    @Override
    public String toString() {
        return header() + "…";
    }
}
