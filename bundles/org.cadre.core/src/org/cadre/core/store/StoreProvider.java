/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.store;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.eclipse.core.runtime.IProgressMonitor;

/** A service that keeps program databases at some kind of location. */
public interface StoreProvider {

    /** Whether this provider keeps databases at locations of that kind. */
    boolean handles(StoreLocation location);

    /**
     * Connects and says what is there, without a change or an entry in its log. Those that are at hand, such
     * as folders, are opened and closed instead.
     *
     * @throws CadreException if the place cannot be reached, the credentials do not fit, or what is there is
     *             newer than this program
     */
    default Presence look(StoreLocation location, Credentials credentials) throws CadreException {
        open(location, credentials).close();
        return Presence.PROGRAM;
    }

    /**
     * Opens an existing database and upgrades it to the present schema where it is older.
     *
     * @throws CadreException of kind LOCKED if it is protected and the credentials do not open it; of other
     *             kinds if there is none, it is open elsewhere, newer than this program, or damaged
     */
    ProgramStore open(StoreLocation location, Credentials credentials) throws CadreException;

    /**
     * Makes sure that nobody has the database open, so that its files can be replaced.
     *
     * @throws CadreException of kind CONFLICT if somebody has
     */
    default void checkFree(StoreLocation location) throws CadreException {
        throw new UnsupportedOperationException(location.uri().toString());
    }

    /**
     * Creates an empty database. Either it is there and complete afterwards, or nothing is. With credentials
     * it is protected, and their account is its first, a coordinator and administrator.
     *
     * @throws CadreException if something is there already or it cannot be written
     */
    ProgramStore create(StoreLocation location, Credentials credentials) throws CadreException;

    /**
     * Creates a database with everything that another one has at one moment: records, also of modules that
     * are not installed, history, and the log of accesses. What arrived is compared table by table. Either
     * the database is there and complete afterwards, or nothing is.
     *
     * @param source an open database
     * @param monitor receives progress and says when to stop; null for neither
     * @throws CadreException as {@link #create} does, and if the source cannot be read as a whole
     */
    default ProgramStore createCopy(StoreLocation location, Credentials credentials, ProgramStore source,
            IProgressMonitor monitor) throws CadreException {
        throw new UnsupportedOperationException(location.uri().toString());
    }
}
