/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.sealed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

import org.cadre.core.access.keys.Envelope;
import org.cadre.core.access.keys.KeyRing;
import org.cadre.model.Account;
import org.cadre.model.CadreFactory;
import org.cadre.model.ContentKey;
import org.cadre.model.KeyGrant;

/**
 * Copies of content keys for accounts. A copy names the public key that it was made for, so that it can be told
 * from outside that it is of no use any more after the account got other keys.
 */
@SuppressWarnings("nls")
final class Grants {

    private static final int MARK = 8;
    private static final String SEPARATOR = ".";

    private Grants() {
    }

    /** Returns a copy of a content key for an account that has keys. */
    static KeyGrant make(ContentKey key, byte[] bytes, Account account, String by, Instant at) {
        var grant = CadreFactory.eINSTANCE.createKeyGrant();
        grant.setAccount(account);
        grant.setAt(at);
        grant.setBy(by);
        grant.setBox(mark(account.getPublicKey()) + SEPARATOR
                + Envelope.seal(account.getPublicKey(), bytes, context(key)));
        return grant;
    }

    /** Returns the copy that an account can open; empty if there is none. */
    static Optional<KeyGrant> of(ContentKey key, Account account) {
        return key.getGrants().stream().filter(grant -> grant.getAccount() == account && fits(grant, account))
                .findFirst();
    }

    /** Opens a copy; empty if it is for other keys, for another content key, or altered. */
    static Optional<byte[]> open(KeyGrant grant, KeyRing ring) {
        var box = grant.getBox().substring(grant.getBox().indexOf(SEPARATOR) + 1);
        return ring.open(box, context((ContentKey) grant.eContainer()))
                .filter(bytes -> bytes.length == TextCipher.KEY);
    }

    /** A short form of a public key, which two people can compare by telephone. */
    static String mark(String publicKey) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(publicKey.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest, 0, MARK);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    private static boolean fits(KeyGrant grant, Account account) {
        return grant.getBox() != null && account.getPublicKey() != null
                && grant.getBox().startsWith(mark(account.getPublicKey()) + SEPARATOR);
    }

    private static String context(ContentKey key) {
        return "content key " + key.getUuid();
    }
}
