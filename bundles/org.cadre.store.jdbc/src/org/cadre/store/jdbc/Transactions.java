/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.cadre.core.CadreException;

/**
 * Runs work in transactions. Many may read at a time, but nobody while somebody writes, so that what several
 * statements read belongs together.
 */
final class Transactions {

    private static final int ATTEMPTS = 5;

    private final Engine engine;
    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

    Transactions(Engine engine) {
        this.engine = engine;
    }

    /**
     * Work in a transaction; run again from the start if the database asks for it.
     *
     * @param <T> the type of the result
     */
    @FunctionalInterface
    interface Work<T> {

        /** Does the work; throwing anything takes it back. */
        T run(Connection connection) throws SQLException, CadreException, Conflict;
    }

    /** Runs work that only reads. */
    <T> T read(Work<T> work) throws CadreException, Conflict {
        return locked(lock.readLock(), work);
    }

    /** Runs work that may write; commits it if it returns and takes it back if it throws. */
    <T> T write(Work<T> work) throws CadreException, Conflict {
        return locked(lock.writeLock(), work);
    }

    private <T> T locked(Lock held, Work<T> work) throws CadreException, Conflict {
        held.lock();
        try {
            return attempt(work, 1);
        } catch (SQLException e) {
            throw engine.explain(e);
        } finally {
            held.unlock();
        }
    }

    private <T> T attempt(Work<T> work, int number) throws SQLException, CadreException, Conflict {
        try {
            return once(work);
        } catch (SQLException e) {
            if (number < ATTEMPTS && engine.isTransient(e)) {
                return attempt(work, number + 1);
            }
            throw e;
        }
    }

    private <T> T once(Work<T> work) throws SQLException, CadreException, Conflict {
        try (var connection = engine.connect()) {
            try {
                T result = work.run(connection);
                connection.commit();
                return result;
            } catch (SQLException | CadreException | Conflict | RuntimeException | Error e) {
                takeBack(connection, e);
                throw e;
            }
        }
    }

    private static void takeBack(Connection connection, Throwable cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
