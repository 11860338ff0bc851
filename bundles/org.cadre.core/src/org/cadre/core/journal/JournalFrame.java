/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The file around a journal: a line with its length and checksum, by which an incomplete one is recognized,
 * and the content, encrypted with AES-256-GCM if the database is.
 */
@SuppressWarnings("nls")
final class JournalFrame {

    private static final Pattern HEAD =
            Pattern.compile("CADRE JOURNAL 1 (plain|sealed) (\\d{1,10}) ([0-9a-f]{64})\n");
    private static final int LONGEST_HEAD = 200;
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Optional<byte[]> key;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param key 256 bits; empty if the database is not protected
     */
    JournalFrame(Optional<byte[]> key) {
        this.key = key.map(byte[]::clone);
    }

    /** Returns what to write for a content. */
    byte[] wrap(byte[] content) {
        var body = key.isPresent() ? seal(content) : content;
        var head = "CADRE JOURNAL 1 " + (key.isPresent() ? "sealed " : "plain ") + body.length + ' ' + sum(body)
                + '\n';
        return join(head.getBytes(StandardCharsets.US_ASCII), body);
    }

    /**
     * Returns the content.
     *
     * @throws Unreadable if the file is incomplete or altered, or encrypted with another key
     */
    byte[] unwrap(byte[] file) throws Unreadable {
        var start = new String(file, 0, Math.min(LONGEST_HEAD, file.length), StandardCharsets.ISO_8859_1);
        var head = HEAD.matcher(start);
        if (!head.lookingAt()) {
            throw new Unreadable(Unreadable.Why.DAMAGED, null);
        }
        var body = Arrays.copyOfRange(file, head.end(), file.length);
        if (body.length != Long.parseLong(head.group(2)) || !sum(body).equals(head.group(3))) {
            throw new Unreadable(Unreadable.Why.DAMAGED, null);
        }
        if (head.group(1).equals("sealed")) {
            return open(body);
        }
        if (key.isPresent()) { // nobody may slip edits into a protected database from outside
            throw new Unreadable(Unreadable.Why.LOCKED, null);
        }
        return body;
    }

    private byte[] seal(byte[] content) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            return join(nonce, cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(CIPHER, e);
        }
    }

    private byte[] open(byte[] body) throws Unreadable {
        if (key.isEmpty() || body.length < NONCE) {
            throw new Unreadable(Unreadable.Why.LOCKED, null);
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(body, NONCE))
                    .doFinal(body, NONCE, body.length - NONCE);
        } catch (AEADBadTagException e) {
            throw new Unreadable(Unreadable.Why.LOCKED, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(CIPHER, e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key.orElseThrow(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static String sum(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] join(byte[] a, byte[] b) {
        var both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
