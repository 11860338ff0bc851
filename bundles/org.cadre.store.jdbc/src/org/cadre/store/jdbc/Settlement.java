/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;

/** Finds out how a commit ended of which nobody heard, because the connection was lost. */
final class Settlement {

    private static final long PATIENCE = 8_000_000_000L;
    private static final long PAUSE = 250_000_000L;

    private final Engine engine;

    Settlement(Engine engine) {
        this.engine = engine;
    }

    /**
     * Whether history has a commit. Waits a while for a database that does not answer.
     *
     * @throws SQLException if it still does not answer
     */
    boolean isThere(String commit) throws SQLException {
        long start = System.nanoTime();
        while (true) {
            try {
                return look(commit);
            } catch (SQLException e) {
                if (!engine.isDisconnected(e) || System.nanoTime() - start > PATIENCE) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    /** Looks under the lock that the lost transaction held: it has ended when the lock is had. */
    private boolean look(String commit) throws SQLException {
        try (var connection = engine.connect()) {
            engine.lock(connection);
            boolean there = new History(connection).find(commit).isPresent();
            connection.rollback();
            return there;
        }
    }
}
