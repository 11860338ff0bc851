/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import org.cadre.core.access.Credentials;
import org.cadre.core.store.StoreLocation;
import org.cadre.testing.PostgresServer;

/**
 * What one child is to do.
 *
 * @param database where its database is
 * @param secret the passphrase of the account that opens it; empty if it is not protected
 * @param seed where its random numbers begin
 * @param theme what it does besides small edits
 * @param tail how many of the latest commits it shall name
 * @param verify whether it shall test the database before it begins
 * @param work the folder of the whole run
 */
record Job(StoreLocation database, String secret, long seed, Theme theme, int tail, boolean verify, Path work) {

    /** What children do besides small edits. */
    enum Theme {
        /** Makes the database and ends. */
        SETUP,
        /** Opens the database, reads everything, and ends. */
        OPEN,
        /** Starts and reads the database with Derby alone, and ends. */
        RAW,
        /** Nothing else. */
        EDIT,
        /** Imports a roster first. */
        IMPORT,
        /** Matches first. */
        MATCH,
        /** Backs its database up first. */
        BACKUP,
        /** Restores a backup over databases that it makes, one after the other. */
        RESTORE,
        /** Creates databases, one after the other. */
        CREATE,
        /** Makes sample databases where none were, one after the other. */
        SAMPLE,
        /** Opens databases of an older schema, one after the other. */
        UPGRADE
    }

    static Job parse(String[] words) {
        return new Job(new StoreLocation(URI.create(words[0])), words[6], Long.parseLong(words[1]), Theme.valueOf(words[2]),
                Integer.parseInt(words[3]), Boolean.parseBoolean(words[4]), Path.of(words[5]));
    }

    List<String> words() {
        return List.of(database.uri().toString(), Long.toString(seed), theme.name(), Integer.toString(tail),
                Boolean.toString(verify), work.toString(), secret);
    }

    /** What opens the database. */
    Credentials credentials() {
        return secret.isEmpty() ? Credentials.none() : Credentials.passphrase(
                isInFolder() ? "cora" : PostgresServer.USER, secret.toCharArray());
    }

    /** Whether the database is in a folder, and not on a server. */
    boolean isInFolder() {
        return database.folder().isPresent();
    }

    /** The folder with the databases that are made, upgraded or restored besides. */
    Path sides() {
        return work.resolve("sides");
    }

    /** The folder with the backup of the database as it was at first. */
    Path backup() {
        return work.resolve("backup");
    }

    /** The roster that is imported. */
    Path roster() {
        return work.resolve("roster");
    }
}
