/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.keys;

import java.security.KeyPair;
import java.util.Optional;

/**
 * The keys of the account that opened a database, while it is open. Without accounts, or for an account
 * without keys, it is empty and opens nothing.
 */
@SuppressWarnings("nls")
public final class KeyRing implements AutoCloseable {

    private static final KeyRing NONE = new KeyRing("", null);

    private final String account;
    private volatile KeyPair keys;

    private KeyRing(String account, KeyPair keys) {
        this.account = account;
        this.keys = keys;
    }

    /** Returns a ring without keys. */
    public static KeyRing none() {
        return NONE;
    }

    /** Returns the ring of an account. */
    static KeyRing of(String account, KeyPair keys) {
        return new KeyRing(account, keys);
    }

    /** The id of the account whose keys these are; empty without keys. */
    public Optional<String> account() {
        return Optional.of(account).filter(id -> !id.isEmpty());
    }

    /** The public key, to which {@link Envelope#seal} encrypts; empty without keys and after closing. */
    public Optional<String> publicKey() {
        return Optional.ofNullable(keys).map(pair -> KeyPairs.text(pair.getPublic()));
    }

    /**
     * Opens what was encrypted for this account.
     *
     * @param envelope made by {@link Envelope#seal}
     * @param context as it was given there
     * @return empty if it is for another account, belongs to something else, or was changed; after closing
     *             always
     */
    public Optional<byte[]> open(String envelope, String context) {
        return Optional.ofNullable(keys).flatMap(pair -> Envelope.open(pair, envelope, context));
    }

    /** Returns the private key, PKCS #8; empty without keys. */
    Optional<byte[]> privateKey() {
        return Optional.ofNullable(keys).map(pair -> pair.getPrivate().getEncoded());
    }

    /** Forgets the keys. */
    @Override
    public void close() {
        if (this != NONE) {
            keys = null;
        }
    }
}
