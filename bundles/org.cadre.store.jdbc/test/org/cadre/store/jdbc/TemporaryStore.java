/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.cadre.core.access.Credentials.none;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.cadre.core.CadreException;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Query;
import org.cadre.core.store.StoreLocation;
import org.cadre.model.Element;
import org.eclipse.emf.ecore.EClass;

/** A database in a folder of a test, which can be closed and opened again. */
final class TemporaryStore implements AutoCloseable {

    private final JdbcStoreProvider provider = new JdbcStoreProvider();
    private final StoreLocation location;
    private ProgramStore store;

    TemporaryStore(Path folder) throws CadreException {
        location = StoreLocation.ofFolder(folder.resolve("db"));
        store = provider.create(location, none());
    }

    ProgramStore store() {
        return store;
    }

    StoreLocation location() {
        return location;
    }

    /** Connects behind the back of the store. */
    Connection connect() throws SQLException {
        return new DerbyEngine(new DatabaseFolder(location.folder().orElseThrow()).files(), "test").connect();
    }

    void reopen() throws CadreException {
        store.close();
        store = provider.open(location, none());
    }

    @Override
    public void close() throws CadreException {
        store.close();
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
