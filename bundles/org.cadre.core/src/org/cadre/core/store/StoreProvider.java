/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.store;

import org.cadre.core.CadreException;

/** A service that keeps program databases at some kind of location. */
public interface StoreProvider {

    /** Whether this provider keeps databases at locations of that kind. */
    boolean handles(StoreLocation location);

    /**
     * Opens an existing database and upgrades it to the present schema where it is older.
     *
     * @throws CadreException if there is none, it is open elsewhere, newer than this program, or damaged
     */
    ProgramStore open(StoreLocation location) throws CadreException;

    /**
     * Creates an empty database. Either it is there and complete afterwards, or nothing is.
     *
     * @throws CadreException if something is there already or it cannot be written
     */
    ProgramStore create(StoreLocation location) throws CadreException;
}
