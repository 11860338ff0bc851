/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

import org.cadre.core.access.keys.Secret;
import org.postgresql.PGConnection;

/** The password of a login; the server, its log included, gets no more of it than a salted hash. */
interface ServerPassword {

    /** Gives a login a password, in the transaction of the connection. */
    static void set(Connection connection, String login, Secret secret) throws SQLException {
        connection.unwrap(PGConnection.class).alterUserPassword(login, secret.copy(), "scram-sha-256");
    }
}
