/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access;

import java.util.Arrays;
import java.util.Objects;

/**
 * What somebody shows to open a database: nothing, an account with its passphrase, or an account with the
 * recovery key that was printed for it. Closing it overwrites the secret in memory.
 */
public final class Credentials implements AutoCloseable {

    private static final Credentials NONE = new Credentials(Kind.NONE, "", new char[0]); //$NON-NLS-1$

    /** What the secret is. */
    public enum Kind {
        /** There is none: the database is open to whoever reaches it. */
        NONE,
        /** A passphrase. */
        PASSPHRASE,
        /** A printed recovery key. */
        RECOVERY
    }

    private final Kind kind;
    private final String account;
    private final char[] secret;

    private Credentials(Kind kind, String account, char[] secret) {
        this.kind = kind;
        this.account = Objects.requireNonNull(account);
        this.secret = secret;
    }

    /** Returns what opens a database without protection. */
    public static Credentials none() {
        return NONE;
    }

    /** Returns an account and its passphrase, of which a copy is kept. */
    public static Credentials passphrase(String account, char[] passphrase) {
        return new Credentials(Kind.PASSPHRASE, account, passphrase.clone());
    }

    /** Returns an account and the recovery key printed for it, of which a copy is kept. */
    public static Credentials recovery(String account, char[] key) {
        return new Credentials(Kind.RECOVERY, account, key.clone());
    }

    /** What the secret is. */
    public Kind kind() {
        return kind;
    }

    /** The name of the account; empty without credentials. */
    public String account() {
        return account;
    }

    /** Returns a copy of the secret, which the caller overwrites when done. */
    public char[] secret() {
        return secret.clone();
    }

    @Override
    public void close() {
        Arrays.fill(secret, '\0');
    }

    /** Names the account, never the secret. */
    @Override
    public String toString() {
        return kind + " " + account; //$NON-NLS-1$
    }
}
