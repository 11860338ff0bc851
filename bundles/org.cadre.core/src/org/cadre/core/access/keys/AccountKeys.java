/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.keys;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.cadre.model.Account;
import org.cadre.model.KeySlotKind;

/**
 * Gives accounts their keys, and opens them. The private key lies in the slots of the account, once for each
 * secret that opens it; the account's id is bound to it.
 *
 * @param stretch how slowly secrets turn into keys
 */
@SuppressWarnings("nls")
public record AccountKeys(Stretch stretch) {

    /** Returns what locks as slowly as it should on this machine. */
    public static AccountKeys standard() {
        return new AccountKeys(Stretch.standard());
    }

    /**
     * Gives an account a new key pair, which these secrets open. What was encrypted for a former pair is lost
     * to it.
     *
     * @param account its id must be final
     * @param secrets a passphrase, and usually a recovery key
     */
    public KeyRing give(Account account, List<Secret> secrets) {
        var pair = KeyPairs.generate();
        var ring = KeyRing.of(account.getUuid(), pair);
        account.setPublicKey(KeyPairs.text(pair.getPublic()));
        account.getSlots().clear();
        secrets.forEach(secret -> put(account, ring, secret));
        return ring;
    }

    /** Opens the keys of an account; empty if the secret is another one, or the account has none. */
    public static Optional<KeyRing> open(Account account, Secret secret) {
        for (var slot : account.getSlots()) {
            var key = SecretSlot.of(slot).open(secret, account.getUuid());
            var pair = key.flatMap(bytes -> KeyPairs.pair(account.getPublicKey(), bytes));
            key.ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
            if (pair.isPresent()) {
                return Optional.of(KeyRing.of(account.getUuid(), pair.get()));
            }
        }
        return Optional.empty();
    }

    /**
     * Lets this secret open the account's keys, and no other of its kind any more.
     *
     * @param ring the opened keys of the account
     */
    public void change(Account account, KeyRing ring, Secret secret) {
        if (!ring.account().equals(Optional.of(account.getUuid()))) {
            throw new IllegalArgumentException("another account's keys");
        }
        account.getSlots().removeIf(slot -> slot.getKind() == secret.kind());
        put(account, ring, secret);
    }

    /** Whether the account has a way in of that kind. */
    public static boolean has(Account account, KeySlotKind kind) {
        return account.getSlots().stream().anyMatch(slot -> slot.getKind() == kind);
    }

    private void put(Account account, KeyRing ring, Secret secret) {
        var key = ring.privateKey().orElseThrow();
        account.getSlots().add(SecretSlot.seal(secret, key, account.getUuid(), stretch).element());
        Arrays.fill(key, (byte) 0);
    }
}
