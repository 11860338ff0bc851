/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command;

import org.cadre.core.CadreException;
import org.cadre.core.Messages;
import org.cadre.core.access.Credentials;
import org.cadre.core.access.keys.LockedException;
import org.cadre.core.store.NewOrOpened;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The option {@code --db}, mixed into every command that works on a database. */
public class DatabaseOption {

    @Option(names = "--db", required = true, paramLabel = "DIR|URL", descriptionKey = "option.db",
            converter = LocationConverter.class)
    private StoreLocation location;

    @Mixin
    private SecretOption secret = new SecretOption();

    /** The location that the user gave. */
    public StoreLocation location() {
        return location;
    }

    /** Opens the existing database that the user named. */
    public ProgramStore open(Stores stores) throws CadreException {
        return unlock(credentials -> stores.open(location(), credentials));
    }

    /** Opens the database that the user named, or begins a new one where there is none. */
    public NewOrOpened openOrBegin(Stores stores) throws CadreException {
        return unlock(credentials -> NewOrOpened.at(location(), stores, credentials));
    }

    /** Begins a new database where the user said; protected if there is a secret. */
    public NewOrOpened begin(Stores stores) throws CadreException {
        return unlock(credentials -> NewOrOpened.anew(location(), stores, credentials));
    }

    /**
     * Does something that needs credentials: with those that were given, or else without, and if that does
     * not go with those that the user types when asked.
     *
     * @throws CadreException of kind LOCKED, saying what to give, if there are none and nobody can be asked
     */
    public <T> T unlock(Unlocked<T> work) throws CadreException {
        try (var given = secret.given()) {
            return work.run(given);
        } catch (LockedException e) {
            if (e.wasAsked()) {
                throw e;
            }
            try (var asked = secret.ask().orElseThrow(() -> missing(e))) {
                return work.run(asked);
            }
        }
    }

    /**
     * What needs credentials.
     *
     * @param <T> what comes out
     */
    @FunctionalInterface
    public interface Unlocked<T> {

        /** Does it; the credentials are closed by the caller. */
        T run(Credentials credentials) throws CadreException;
    }

    private static LockedException missing(LockedException locked) {
        return new LockedException(locked.getMessage() + ' ' + Messages.Secret_missing, false,
                locked.untilNextTry());
    }
}
