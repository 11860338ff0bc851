/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.access.keys.Passphrase;
import org.cadre.core.access.keys.Secret;
import org.cadre.core.access.keys.Stretch;
import org.cadre.core.store.StoreLocation;
import org.cadre.store.jdbc.keys.DatabaseKey;
import org.cadre.store.jdbc.keys.FolderProtection;
import org.cadre.store.jdbc.keys.KeyFile;

/**
 * The first account of a new protected database.
 *
 * @param credentials its name and passphrase
 * @param key the key of the database
 * @param isKept whether the database gets the account too, or it only opens the key, as for a copy of a
 *            database on a server, whose logins open nothing elsewhere
 */
record FirstAccount(Credentials credentials, DatabaseKey key, boolean isKept) {

    /**
     * Checks that credentials are good enough for an account.
     *
     * @throws CadreException of kind INPUT if they are not
     */
    static void check(Credentials credentials) throws CadreException {
        if (credentials.account().isBlank()) {
            throw CadreException.input(Messages.Account_nameless);
        }
        var secret = credentials.secret();
        try {
            Passphrase.check(CharBuffer.wrap(secret));
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    /** Makes the account in a database that runs already, and the file with the ways to the key. */
    void create(DatabaseFolder folder, Engine engine) throws CadreException {
        var protection = new FolderProtection(new KeyFile(folder.folder()), key, Stretch::standard);
        try (var secret = Secret.of(credentials)) {
            protection.admit(credentials.account(), List.of(secret));
            if (isKept) {
                var location = StoreLocation.ofFolder(folder.folder());
                new AccountLogin(new JdbcProgramStore(location, () -> { }, new Database(engine),
                        Access.protecting(key, protection))).createFirst(credentials.account(), secret);
            }
        }
    }
}
