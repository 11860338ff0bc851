/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Supplier;

import org.cadre.core.access.Credentials;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.StoreProvider;
import org.cadre.testing.PostgresServer;

/** An engine on which tests run, and where it keeps databases. */
interface Place {

    /** A folder with a database of Derby. */
    Place DERBY = new Derby();

    /** Returns a place for a database that is not there yet. */
    StoreLocation free(Path folder);

    /** Keeps databases with these versions of the schema. */
    StoreProvider provider(SchemaVersions versions);

    /** What opens a database there. */
    Credentials credentials();

    /** Connects behind the back of a store. */
    Connection connect(StoreLocation location) throws SQLException;

    /** Removes the database if it takes space elsewhere than in the folder. */
    void clear(StoreLocation location);

    /** Derby. */
    final class Derby implements Place {

        @Override
        public StoreLocation free(Path folder) {
            return StoreLocation.ofFolder(folder.resolve("db"));
        }

        @Override
        public StoreProvider provider(SchemaVersions versions) {
            return new JdbcStoreProvider(versions, Path.of(System.getProperty("java.io.tmpdir"),
                    "cadre-derby"));
        }

        @Override
        public Credentials credentials() {
            return Credentials.none();
        }

        @Override
        public Connection connect(StoreLocation location) throws SQLException {
            var files = new DatabaseFolder(location.folder().orElseThrow()).files();
            return new DerbyEngine(files, "test", java.util.Optional.empty())
                    .connect();
        }

        @Override
        public void clear(StoreLocation location) {
            // goes with the folder
        }

        @Override
        public String toString() {
            return "Derby";
        }
    }

    /**
     * PostgreSQL.
     *
     * @param server gives the server, or skips the test
     */
    record Postgres(Supplier<PostgresServer> server) implements Place {

        @Override
        public StoreLocation free(Path folder) {
            var name = "t" + UUID.randomUUID();
            try {
                server.get().createDatabase(name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new StoreLocation(URI.create(server.get().url(name)));
        }

        @Override
        public StoreProvider provider(SchemaVersions versions) {
            return new PostgresStoreProvider(versions);
        }

        @Override
        public Credentials credentials() {
            return Credentials.passphrase(PostgresServer.USER, PostgresServer.SECRET.toCharArray());
        }

        @Override
        public Connection connect(StoreLocation location) throws SQLException {
            var connection = DriverManager.getConnection("jdbc:" + location.uri(), PostgresServer.USER,
                    PostgresServer.SECRET);
            connection.setAutoCommit(false);
            return connection;
        }

        @Override
        public void clear(StoreLocation location) {
            try {
                server.get().dropDatabase(location.uri().getPath().substring(1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return "PostgreSQL";
        }
    }
}
