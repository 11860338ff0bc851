/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;

/** A database engine at one location: everything in which engines differ. */
interface Engine {

    /**
     * Opens a connection without automatic commit. If the database is {@link #isShared() shared}, all that a
     * transaction reads is of one moment, unless it was {@link #lock locked}.
     */
    Connection connect() throws SQLException;

    /** Whether other processes may work on the database at the same time. */
    default boolean isShared() {
        return false;
    }

    /**
     * Keeps all others from writing until the transaction ends, and shows it what they wrote. The first
     * statement of a transaction that writes.
     */
    default void lock(Connection connection) throws SQLException {
        // nobody else writes
    }

    /**
     * Looks before a transaction whether it can be done now.
     *
     * @param writing whether it may write
     * @throws CadreException if not, for instance because the disk is full or away
     */
    default void prepare(boolean writing) throws CadreException {
        // can always be tried
    }

    /**
     * Looks in the midst of a transaction whether it may go on.
     *
     * @param rows how many rows it has written and is about to write
     * @param characters how much it is about to write
     * @throws CadreException if there is no room for that and for taking everything back
     */
    default void checkRoom(long rows, long characters) throws CadreException {
        // the engine can take back whatever it has written
    }

    /** Does what it can about an error; returns whether work that only reads may be tried again. */
    default boolean repair(SQLException error) {
        return false;
    }

    /** Turns an error into a message for the user: what, why, what to do next. */
    CadreException explain(SQLException error);

    /** Whether a transaction that failed with this error may succeed if it is tried again. */
    boolean isTransient(SQLException error);

    /** Whether an error says that the connection is gone, so that nobody heard how a commit ended. */
    default boolean isDisconnected(SQLException error) {
        return false;
    }

    /** Whether who is connected may read all columns of a table; schema and table are unquoted. */
    default boolean readsAll(Connection connection, String schema, String table) throws SQLException {
        return true;
    }

    /**
     * Tests the pages and indexes of a table, as far as who is connected may read it.
     *
     * @param schema the table's schema, unquoted
     * @param table the table, unquoted
     * @return what is wrong, as the engine says it; empty if nothing is
     */
    Optional<String> damage(Connection connection, String schema, String table) throws SQLException;

    /** Takes note that a commit was written. */
    default void written(long sequence) {
        // the engine is sure of what it has written
    }

    /** Returns the names of files that are not as they were written, as far as the engine can tell. */
    default List<String> damagedFiles() throws IOException {
        return List.of();
    }

    /**
     * Writes a table anew, without the space in which deleted and former rows may still stand.
     *
     * @param schema the table's schema, unquoted
     * @param table the table, unquoted
     */
    default void compact(String schema, String table) throws SQLException {
        // an engine that leaves nothing behind
    }

    /** Lets go of logs that are only needed to come back to what was before the last commit. */
    default void forget() throws SQLException {
        // the server does so by itself
    }

    /**
     * Returns how a statement that creates an index names it, so that it comes to the schema of its table.
     *
     * @param schema the schema, quoted
     * @param name the index, unquoted
     */
    String indexName(String schema, String name);

    /** Whether who is connected may delete what taking commits back needs. */
    default boolean mayForget(Connection connection) throws SQLException {
        return true;
    }

    /** Whether who is connected may read which commits lack that, and how long it is kept. */
    default boolean seesForgotten(Connection connection) throws SQLException {
        return true;
    }

    /** Ends the use of this location, and of no other. */
    void shutdown() throws SQLException;

    /**
     * Ends the use of this location after a failure, and returns the failure.
     *
     * @param <T> the type of the failure
     */
    default <T extends Throwable> T abandon(T failure) {
        try {
            shutdown();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }
}
