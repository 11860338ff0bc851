/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.keys;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** Key pairs for {@link Envelope envelopes}, X25519, as bytes and texts. */
@SuppressWarnings("nls")
final class KeyPairs {

    static final String ALGORITHM = "X25519";

    private KeyPairs() {
    }

    static KeyPair generate() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns a public key as Account.publicKey has it. */
    static String text(PublicKey key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    static PublicKey publicKey(String text) {
        return publicKey(Base64.getMimeDecoder().decode(text))
                .orElseThrow(() -> new IllegalArgumentException("no public key"));
    }

    static Optional<PublicKey> publicKey(byte[] encoded) {
        try {
            return Optional.of(factory().generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (InvalidKeySpecException e) {
            return Optional.empty(); // bytes that somebody changed
        }
    }

    /**
     * Returns a pair.
     *
     * @param publicText the public half
     * @param privateKey the private half, PKCS #8
     * @return empty if these are no keys
     */
    static Optional<KeyPair> pair(String publicText, byte[] privateKey) {
        try {
            var secret = factory().generatePrivate(new PKCS8EncodedKeySpec(privateKey));
            return publicKey(Base64.getMimeDecoder().decode(publicText)).map(open -> new KeyPair(open,
                    secret));
        } catch (InvalidKeySpecException e) {
            return Optional.empty(); // bytes that somebody changed
        }
    }

    private static KeyFactory factory() {
        try {
            return KeyFactory.getInstance(ALGORITHM);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
