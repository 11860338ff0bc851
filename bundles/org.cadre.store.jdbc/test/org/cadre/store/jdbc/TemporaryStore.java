/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.cadre.core.CadreException;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Query;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.StoreProvider;
import org.cadre.model.Element;
import org.eclipse.emf.ecore.EClass;

/** A database of a test, which can be closed and opened again. */
final class TemporaryStore implements AutoCloseable {

    private final Place place;
    private final StoreProvider provider;
    private final StoreLocation location;
    private ProgramStore store;

    TemporaryStore(Path folder) throws CadreException {
        this(folder, Place.DERBY);
    }

    TemporaryStore(Path folder, Place place) throws CadreException {
        this.place = place;
        provider = place.provider(SchemaVersions.known());
        location = place.free(folder);
        store = provider.create(location, place.credentials());
    }

    ProgramStore store() {
        return store;
    }

    StoreLocation location() {
        return location;
    }

    /** Connects behind the back of the store. */
    Connection connect() throws SQLException {
        return place.connect(location);
    }

    void reopen() throws CadreException {
        store.close();
        store = provider.open(location, place.credentials());
    }

    @Override
    public void close() throws CadreException {
        store.close();
        place.clear(location);
    }

    static CommitNote note(String label) {
        return new CommitNote("tester", "edit", label, false);
    }

    static CommitNote revertible(String label) {
        return new CommitNote("tester", "import", label, true);
    }

    @SuppressWarnings("unchecked")
    static <T extends Element> Query<T> all(EClass type) {
        return Query.all(type, (Class<T>) type.getInstanceClass());
    }
}
