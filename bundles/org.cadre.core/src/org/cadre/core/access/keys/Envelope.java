/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.keys;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.KeyAgreement;

/**
 * Bytes for the holder of a private key: a fresh X25519 key pair agrees on a secret with the reader's public
 * key (RFC 7748), HKDF makes a key of it, AES-256-GCM encrypts. The text is Base64 of the fresh public key
 * and the box.
 */
@SuppressWarnings("nls")
public final class Envelope {

    private static final int PUBLIC = 44;

    private Envelope() {
    }

    /**
     * Encrypts for one reader.
     *
     * @param reader the reader's public key, as {@link KeyRing#publicKey()} and Account.publicKey have it
     * @param content what to encrypt, for instance a content key
     * @param context what it belongs to, for instance the id of a record; the same is needed to open it
     * @throws IllegalArgumentException if the public key is none
     */
    public static String seal(String reader, byte[] content, String context) {
        var fresh = KeyPairs.generate();
        var recipient = KeyPairs.publicKey(reader);
        var key = key(fresh.getPrivate(), recipient, fresh.getPublic(), recipient)
                .orElseThrow(() -> new IllegalArgumentException("weak public key"));
        var text = new ByteArrayOutputStream();
        text.writeBytes(fresh.getPublic().getEncoded());
        text.writeBytes(Box.seal(key, content, bytes(context)));
        Arrays.fill(key, (byte) 0);
        return Base64.getEncoder().encodeToString(text.toByteArray());
    }

    /** Returns the content; empty if it is for somebody else, belongs to something else, or was changed. */
    static Optional<byte[]> open(KeyPair own, String envelope, String context) {
        var bytes = Base64.getMimeDecoder().decode(envelope);
        if (bytes.length <= PUBLIC) {
            return Optional.empty();
        }
        var box = Arrays.copyOfRange(bytes, PUBLIC, bytes.length);
        return KeyPairs.publicKey(Arrays.copyOf(bytes, PUBLIC))
                .flatMap(fresh -> key(own.getPrivate(), fresh, fresh, own.getPublic()))
                .flatMap(key -> Box.open(key, box, bytes(context)));
    }

    private static Optional<byte[]> key(PrivateKey own, PublicKey other, PublicKey fresh, PublicKey reader) {
        byte[] agreed;
        try {
            var agreement = KeyAgreement.getInstance(KeyPairs.ALGORITHM);
            agreement.init(own);
            agreement.doPhase(other, true);
            agreed = agreement.generateSecret();
        } catch (GeneralSecurityException e) {
            return Optional.empty(); // a public key of small order, which nobody has who wants to be read
        }
        var salt = new ByteArrayOutputStream();
        salt.writeBytes(fresh.getEncoded());
        salt.writeBytes(reader.getEncoded());
        return Optional.of(Hkdf.derive(agreed, salt.toByteArray(), bytes("cadre envelope"), Box.KEY));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
