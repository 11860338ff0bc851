/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.Optional;

import org.cadre.core.access.Principal;
import org.cadre.core.access.keys.KeyRing;
import org.cadre.core.access.keys.Protection;
import org.cadre.store.jdbc.keys.DatabaseKey;

/**
 * Who opened a database, and what they hold while it is open.
 *
 * @param rights who, and what they may see and do
 * @param keys the keys of the account
 * @param protection who can open the database
 * @param key the key of the database; empty if it is not encrypted
 */
record Access(Rights rights, KeyRing keys, Protection protection, Optional<DatabaseKey> key) {

    /** Returns what whoever reaches a database without protection has. */
    static Access unprotected() {
        return new Access(Rights.unprotected(), KeyRing.none(), Protection.none(), Optional.empty());
    }

    /** Returns this access for somebody in particular. */
    Access as(Principal somebody, KeyRing ring) {
        return new Access(Rights.of(somebody), ring, protection, key);
    }

    /** Returns what the program itself has before it knows who opens. */
    static Access protecting(DatabaseKey key, Protection protection) {
        return new Access(Rights.unprotected(), KeyRing.none(), protection, Optional.of(key));
    }

    /** Forgets the keys. */
    void close() {
        keys.close();
        key.ifPresent(DatabaseKey::close);
    }
}
