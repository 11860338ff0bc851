/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.cadre.testing.PostgresServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A connection that is lost during COMMIT: nobody heard whether it happened, and nothing is saved twice. */
@ExtendWith(Server.class)
class CommitOutcomeTest {

    @TempDir
    Path folder;

    private final Place.Postgres place;
    private StoreLocation location;
    private Flaky engine;
    private JdbcProgramStore store;

    CommitOutcomeTest(PostgresServer server) {
        place = new Place.Postgres(() -> server);
    }

    @BeforeEach
    void open() throws Exception {
        location = place.free(folder);
        new PostgresStoreProvider().create(location, place.credentials()).close();
        engine = new Flaky(PostgresEngine.connect(ServerAddress.of(location), place.credentials()));
        store = new JdbcProgramStore(location, () -> { }, new Database(engine), Access.unprotected());
    }

    @AfterEach
    void close() throws Exception {
        assertEquals(List.of(), store.verify(null));
        store.close();
        place.clear(location);
    }

    @Test
    void aCommitThatHappenedIsFound() throws Exception {
        try (var work = store.begin()) {
            work.add(People.school("One"));
            engine.loseAfterCommit = true;
            var commit = work.commit(TemporaryStore.note("one"), null);
            assertEquals(List.of(commit), store.history(9));
            assertEquals(0, work.changed().size());
        }
    }

    @Test
    void aCommitThatDidNotHappenIsReportedAndCanBeMade() throws Exception {
        try (var work = store.begin()) {
            work.add(People.school("One"));
            engine.loseBeforeCommit = true;
            assertThrows(CadreException.class, () -> work.commit(TemporaryStore.note("one"), null));
            assertEquals(0, store.history(9).size());
            work.commit(TemporaryStore.note("one"), null);
            assertEquals(1, store.history(9).size());
        }
    }

    @Test
    void whatNobodyKnowsIsFoundOutWithTheNextSave() throws Exception {
        var school = People.school("One");
        try (var work = store.begin()) {
            work.add(school);
            engine.loseAfterCommit = true;
            engine.down = true;
            assertThrows(UnknownOutcome.class, () -> work.commit(TemporaryStore.note("one"), null));
            engine.down = false;
            assertEquals(1, work.commit(TemporaryStore.note("again"), null).added());
            assertEquals(1, store.history(9).size());
            school.setName("Two");
            engine.loseAfterCommit = true;
            engine.down = true;
            assertThrows(UnknownOutcome.class, () -> work.commit(TemporaryStore.note("two"), null));
            engine.down = false;
            school.setName("One");
            work.add(People.school("Three"));
            work.commit(TemporaryStore.note("three"), null);
            assertEquals(3, store.history(9).size());
        }
        try (var work = store.begin()) {
            assertEquals(List.of("One", "Three"),
                    work.load(Roots.SCHOOLS).stream().map(s -> s.getName()).toList());
        }
    }

    /** A server whose connections get lost. */
    private static final class Flaky implements Engine {

        private final PostgresEngine server;
        private boolean loseBeforeCommit;
        private boolean loseAfterCommit;
        private boolean down;
        private boolean gone;

        Flaky(PostgresEngine server) {
            this.server = server;
        }

        @Override
        public Connection connect() throws SQLException {
            if (gone && down) {
                throw new SQLException("down", "08001");
            }
            gone = false;
            var real = server.connect();
            return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(),
                    new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        try {
                            return method.getName().equals("commit") ? commit(real)
                                    : method.invoke(real, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        private Object commit(Connection real) throws SQLException {
            if (loseBeforeCommit) {
                loseBeforeCommit = false;
                real.rollback();
                throw new SQLException("lost", "08006");
            }
            real.commit();
            if (loseAfterCommit) {
                loseAfterCommit = false;
                gone = true;
                throw new SQLException("lost", "08006");
            }
            return null;
        }

        @Override
        public boolean isShared() {
            return true;
        }

        @Override
        public void lock(Connection connection) throws SQLException {
            server.lock(connection);
        }

        @Override
        public CadreException explain(SQLException error) {
            return server.explain(error);
        }

        @Override
        public boolean isTransient(SQLException error) {
            return server.isTransient(error);
        }

        @Override
        public boolean isDisconnected(SQLException error) {
            return server.isDisconnected(error);
        }

        @Override
        public Optional<String> damage(Connection connection, String schema,
                String table) throws SQLException {
            return server.damage(connection, schema, table);
        }

        @Override
        public String indexName(String schema, String name) {
            return server.indexName(schema, name);
        }

        @Override
        public void shutdown() {
            server.shutdown();
        }
    }
}
