/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

import org.cadre.core.CadreException;

/**
 * Runs work in transactions. What several statements of one read belongs together: a shared engine sees to
 * it, with another many may read at a time here, but nobody while somebody writes.
 */
final class Transactions {

    private static final int ATTEMPTS = 5;
    private static final long LONGEST_PAUSE = 20_000_000;

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
        try {
            return engine.isShared() ? attempt(() -> once(work), false, 1)
                    : locked(lock.readLock(), false, () -> once(work));
        } catch (SQLException e) {
            throw engine.explain(e);
        }
    }

    /**
     * Runs work that may write; commits it if it returns and takes it back if it throws.
     *
     * @param made what came of the work, if it made a commit that can be looked for
     * @throws UnknownOutcome if it was committed or not, and the database cannot be asked
     */
    <T> T write(Work<T> work, Function<T, Optional<Made>> made) throws CadreException, Conflict {
        try {
            return locked(lock.writeLock(), true, () -> commit(work, made));
        } catch (SQLException e) {
            throw engine.explain(e);
        }
    }

    /** Something to be tried several times. */
    private interface Attempt<T> {

        T run() throws SQLException, CadreException, Conflict;
    }

    private <T> T locked(Lock held, boolean writing, Attempt<T> work)
            throws SQLException, CadreException, Conflict {
        held.lock();
        try {
            engine.prepare(writing);
            return attempt(work, writing, 1);
        } finally {
            held.unlock();
        }
    }

    private <T> T attempt(Attempt<T> work, boolean writing, int number)
            throws SQLException, CadreException, Conflict {
        try {
            return work.run();
        } catch (SQLException e) {
            boolean repaired = engine.repair(e) && !writing;
            if (number < ATTEMPTS && (repaired || engine.isTransient(e))) {
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE));
                return attempt(work, writing, number + 1);
            }
            throw e;
        }
    }

    private <T> T once(Work<T> work) throws SQLException, CadreException, Conflict {
        try (var connection = engine.connect()) {
            var result = run(connection, work);
            connection.commit();
            return result;
        }
    }

    private <T> T commit(Work<T> work, Function<T, Optional<Made>> made)
            throws SQLException, CadreException, Conflict {
        try (var connection = engine.connect()) {
            var result = run(connection, c -> {
                engine.lock(c);
                return work.run(c);
            });
            try {
                connection.commit();
            } catch (SQLException e) {
                takeBack(connection, e);
                settle(made.apply(result), e);
            }
            return result;
        }
    }

    /** Never tries again blindly: what was committed would be there twice. */
    private void settle(Optional<Made> made, SQLException failure) throws SQLException, CadreException {
        if (made.isEmpty() || !engine.isDisconnected(failure)) {
            throw failure;
        }
        engine.repair(failure);
        boolean there;
        try {
            there = new Settlement(engine).isThere(made.get().commit().id());
        } catch (SQLException e) {
            failure.addSuppressed(e);
            throw new UnknownOutcome(made.get(), CadreException.failure(Messages.Commit_unknown, failure));
        }
        if (!there) {
            throw failure;
        }
    }

    private static <T> T run(Connection connection, Work<T> work)
            throws SQLException, CadreException, Conflict {
        try {
            return work.run(connection);
        } catch (SQLException | CadreException | Conflict | RuntimeException | Error e) {
            takeBack(connection, e);
            throw e;
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
