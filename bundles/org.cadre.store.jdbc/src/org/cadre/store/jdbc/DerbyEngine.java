/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.cadre.core.CadreException;
import org.cadre.store.jdbc.keys.DatabaseKey;
import org.cadre.store.jdbc.log.DerbyLog;
import org.eclipse.osgi.util.NLS;

/** Derby, embedded, with its files in a folder. Several can be open at a time. */
final class DerbyEngine implements Engine {

    private static final Set<String> TRANSIENT = Set.of("40001", "40XL1", "40XL2");
    private static final String NOWHERE = "memory:nowhere";
    private static final String SHUT_DOWN = "08006";
    private static final Logger LOG = System.getLogger(DerbyEngine.class.getName());

    /** More bytes than Derby writes into one log file. */
    private static final int LOG_FILE = 2 << 20;
    private static final int LOG_FILES = 3;
    private static final int FILLER = 32_000;

    private final Path files;
    private final DerbyErrors errors;
    private final DiskGuard guard;
    private final Optional<DatabaseKey> key;

    /**
     * @param files the folder with Derby's files
     * @param place how messages name the database
     * @param key with which Derby encrypts everything it writes; empty if the database is not encrypted
     */
    DerbyEngine(Path files, String place, Optional<DatabaseKey> key) {
        this.files = files;
        this.key = key;
        this.errors = new DerbyErrors(place);
        this.guard = new DiskGuard(files, place, this::stop);
    }

    /** The same engine, with the same key, for a copy of the database. */
    DerbyEngine at(Path copy, String otherPlace) {
        return new DerbyEngine(copy, otherPlace, key);
    }

    /**
     * Sets what holds for all of Derby in this process. Without effect once Derby runs.
     *
     * @param folder a folder for Derby's log, so that it drops none where the program happens to be started
     */
    static void configure(Path folder) {
        folder.toFile().mkdirs();
        set("derby.system.home", folder.toString());
        set("derby.stream.error.method", DerbyLog.class.getName() + ".open");
        set("derby.language.statementCache.size", "500");
        System.setProperty("derby.drda.startNetworkServer", "false");
        System.clearProperty("derby.system.durability");
    }

    private static void set(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /** Starts Derby, but no database, so that the first one opens sooner. */
    static void getReady() {
        var nowhere = new EmbeddedDataSource();
        nowhere.setDatabaseName(NOWHERE);
        try {
            nowhere.getConnection().close();
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "started Derby", e); // there is no such database
        }
    }

    /** Makes a new, empty database. */
    void create() throws SQLException {
        var source = source();
        source.setCreateDatabase("create");
        key.ifPresent(k -> source.setConnectionAttributes(k.attributes()));
        source.getConnection().close();
    }

    /** Returns a connection to Derby, which starts the database with its key if it does not run yet. */
    @Override
    public Connection connect() throws SQLException {
        var source = source();
        key.ifPresent(k -> source.setConnectionAttributes(k.attributes()));
        var connection = source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public void prepare(boolean writing) throws CadreException {
        guard.check(writing);
    }

    @Override
    public void checkRoom(long rows, long characters) throws CadreException {
        guard.checkRoom(rows, characters);
    }

    @Override
    public boolean repair(SQLException error) {
        return DerbyErrors.isNoSpace(error) && guard.filled() || DerbyErrors.isStopped(error);
    }

    @Override
    public boolean isDisconnected(SQLException error) {
        return DerbyErrors.isNoSpace(error) || DerbyErrors.isStopped(error);
    }

    @Override
    public CadreException explain(SQLException error) {
        return DerbyErrors.isNoSpace(error) ? guard.full(error) : errors.explain(error);
    }

    @Override
    public boolean isTransient(SQLException error) {
        return TRANSIENT.contains(error.getSQLState());
    }

    @Override
    public Optional<String> damage(Connection connection, String schema, String table) throws SQLException {
        try (var check = connection.prepareStatement("VALUES SYSCS_UTIL.SYSCS_CHECK_TABLE(?, ?)")) {
            check.setString(1, schema);
            check.setString(2, table);
            check.executeQuery().close();
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(NLS.bind("{0} ({1})", e.getMessage(), e.getSQLState()));
        }
    }

    @Override
    public void compact(String schema, String table) throws SQLException {
        try (var connection = connect();
                var call = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_COMPRESS_TABLE(?, ?, 1)")) {
            call.setString(1, schema);
            call.setString(2, table);
            call.execute();
            connection.commit();
        }
    }

    /** Fills log files, since a checkpoint deletes only those that are full and not needed any more. */
    @Override
    public void forget() throws SQLException {
        for (int i = 0; i < LOG_FILES; i++) {
            try (var connection = connect(); var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE \"store\".\"filler\" (\"piece\" VARCHAR(32672))");
                try (var insert = connection.prepareStatement("INSERT INTO \"store\".\"filler\" VALUES (?)")) {
                    insert.setString(1, " ".repeat(FILLER));
                    for (int bytes = 0; bytes < LOG_FILE; bytes += FILLER) {
                        insert.executeUpdate();
                    }
                }
                connection.commit();
                statement.execute("DROP TABLE \"store\".\"filler\"");
                connection.commit();
                statement.execute("CALL SYSCS_UTIL.SYSCS_CHECKPOINT_DATABASE()");
                connection.commit();
            }
        }
    }

    @Override
    public void written(long sequence) {
        new LastCommit(files.getParent()).write(sequence);
    }

    /** Encrypted pages hide their checksums; of these, only those in use can be tested. */
    @Override
    public List<String> damagedFiles() throws IOException {
        return key.isPresent() ? List.of() : new PageFiles(files.resolve("seg0")).damaged();
    }

    @Override
    public String indexName(String schema, String name) {
        return schema + '.' + Sql.quote(name);
    }

    @Override
    public void shutdown() throws SQLException {
        var source = source();
        source.setShutdownDatabase("shutdown");
        try {
            source.getConnection().close();
        } catch (SQLException e) {
            // what could not be tidied up on a full disk is so when the database is next started
            if (!SHUT_DOWN.equals(e.getSQLState()) && !DerbyErrors.isNotRunning(e)
                    && !DerbyErrors.isNoSpace(e)) {
                throw e;
            }
        }
    }

    /** Stops the database whose files are no longer there, whatever it may say of that. */
    private void stop() {
        try {
            shutdown();
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "stopping a database without files", e);
        }
    }

    private EmbeddedDataSource source() {
        var source = new EmbeddedDataSource();
        source.setDatabaseName(files.toString());
        return source;
    }
}
