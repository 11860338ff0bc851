/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.eclipse.osgi.util.NLS;
import org.postgresql.ds.PGSimpleDataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/**
 * A database on a PostgreSQL server, or on one that speaks like it. What is asked of the server is listed in
 * the handbook, page "Sharing"; keep to it.
 */
final class PostgresEngine implements Engine {

    private static final Set<String> TRANSIENT = Set.of("40001", "40P01");
    private static final int CONNECTIONS = 6;
    private static final int CONNECT_SECONDS = 5;
    private static final int LOGIN_SECONDS = 10;
    private static final int ANSWER_SECONDS = 60;
    private static final int ROWS_AT_ONCE = 1000;
    /** Nobody waits long for a client that hangs, nor does such a client keep others waiting. */
    private static final String LIMITS =
            "SET lock_timeout = '15s'; SET idle_in_transaction_session_timeout = '45s'";
    private static final String LOCK = """
            SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
            SELECT "last_sequence" FROM "store"."state" FOR UPDATE""";

    private static final String READABLE = """
            SELECT attname, has_column_privilege(attrelid, attnum, 'SELECT') FROM pg_catalog.pg_attribute
            WHERE attrelid = CAST(? AS regclass) AND attnum > 0 AND NOT attisdropped""";

    private final PostgresErrors errors;
    private final HikariDataSource pool;
    private final Credentials login;

    private PostgresEngine(PostgresErrors errors, HikariDataSource pool, Credentials login) {
        this.errors = errors;
        this.pool = pool;
        this.login = login;
    }

    /**
     * Connects to a database.
     *
     * @throws SQLException if it cannot be reached with these credentials
     */
    static PostgresEngine connect(ServerAddress address, Credentials credentials) throws SQLException {
        var source = source(address, credentials);
        source.getConnection().close(); // fails at once, where the pool would try again for a while
        var config = new HikariConfig();
        config.setPoolName("Cadre");
        config.setDataSource(source);
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        config.setConnectionInitSql(LIMITS);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(CONNECT_SECONDS * 1000L);
        config.setInitializationFailTimeout(-1);
        return new PostgresEngine(new PostgresErrors(address), new HikariDataSource(config), copy(credentials));
    }

    private static PGSimpleDataSource source(ServerAddress address, Credentials credentials) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {address.host()});
        source.setPortNumbers(new int[] {address.port()});
        source.setDatabaseName(address.database());
        source.setApplicationName("Cadre");
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setLoginTimeout(LOGIN_SECONDS);
        source.setSocketTimeout(ANSWER_SECONDS);
        source.setTcpKeepAlive(true);
        source.setDefaultRowFetchSize(ROWS_AT_ONCE);
        source.setReWriteBatchedInserts(true);
        source.setLogServerErrorDetail(false); // would put records into messages
        source.setSslMode(address.tls());
        if (address.authority() != null) {
            source.setSslRootCert(address.authority());
        } else if (address.isChecked()) {
            source.setSslfactory("org.postgresql.ssl.DefaultJavaSSLFactory");
        }
        if (credentials.kind() != Credentials.Kind.NONE) {
            source.setUser(credentials.account());
            source.setPassword(new String(credentials.secret()));
        }
        return source;
    }

    /** What logged in, to be closed by the caller; what is copied from the server is locked with it. */
    Credentials login() {
        return copy(login);
    }

    private static Credentials copy(Credentials credentials) {
        var secret = credentials.secret();
        try {
            return credentials.kind() == Credentials.Kind.NONE ? credentials
                    : Credentials.passphrase(credentials.account(), secret);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    @Override
    public Connection connect() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public void lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(LOCK);
        }
    }

    @Override
    public CadreException explain(SQLException error) {
        return errors.explain(error);
    }

    @Override
    public boolean isTransient(SQLException error) {
        return TRANSIENT.contains(error.getSQLState());
    }

    @Override
    public boolean isDisconnected(SQLException error) {
        return PostgresErrors.isDisconnected(error);
    }

    /** Reads every value, since a server with checksums sees damage when it reads. */
    @Override
    public Optional<String> damage(Connection connection, String schema, String table) throws SQLException {
        var name = Sql.quote(schema) + '.' + Sql.quote(table);
        try (var statement = connection.createStatement()) {
            var lengths = readable(connection, name, true).stream()
                    .map(column -> "MAX(LENGTH(CAST(" + Sql.quote(column) + " AS VARCHAR)))").collect(joining(", "));
            if (!lengths.isEmpty()) {
                statement.executeQuery("SELECT " + lengths + " FROM " + name).close();
            }
            return Optional.empty();
        } catch (SQLException e) {
            if (!PostgresErrors.isDamage(e)) {
                throw e;
            }
            connection.rollback();
            return Optional.of(NLS.bind("{0} ({1})", e.getMessage(), e.getSQLState()));
        }
    }

    @Override
    public boolean readsAll(Connection connection, String schema, String table) throws SQLException {
        return readable(connection, Sql.quote(schema) + '.' + Sql.quote(table), false).isEmpty();
    }

    /** The columns of a table that may be read, or those that may not. */
    private static List<String> readable(Connection connection, String table, boolean wanted) throws SQLException {
        var columns = new ArrayList<String>();
        try (var select = connection.prepareStatement(READABLE)) {
            select.setString(1, table);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    if (rows.getBoolean(2) == wanted) {
                        columns.add(rows.getString(1));
                    }
                }
            }
        }
        return columns;
    }

    @Override
    public boolean mayForget(Connection connection) throws SQLException {
        return asks(connection, "has_table_privilege('\"store\".\"image\"', 'DELETE')");
    }

    /** Rules of the server that were made for accounts before there was such a table do not name it. */
    @Override
    public boolean seesForgotten(Connection connection) throws SQLException {
        return asks(connection, "has_table_privilege('\"store\".\"forgotten\"', 'SELECT')");
    }

    private static boolean asks(Connection connection, String question) throws SQLException {
        try (var select = connection.createStatement(); var row = select.executeQuery("SELECT " + question)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    @Override
    public void compact(String schema, String table) throws SQLException {
        try (var connection = connect()) {
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("VACUUM FULL " + Sql.quote(schema) + '.' + Sql.quote(table));
            } finally {
                connection.setAutoCommit(false);
            }
        }
    }

    /** The server puts an index beside its table by itself, and cuts names that are too long for it. */
    @Override
    public String indexName(String schema, String name) {
        var hash = '$' + Integer.toHexString(name.hashCode());
        return Sql.quote(name.length() <= Names.LIMIT ? name
                : name.substring(0, Names.LIMIT - hash.length()) + hash);
    }

    @Override
    public void shutdown() {
        pool.close();
        login.close();
    }
}
