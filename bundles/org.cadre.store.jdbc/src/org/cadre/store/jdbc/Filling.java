/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

import org.cadre.core.CadreException;

/** What is done to a new database before anybody can see it. */
@FunctionalInterface
interface Filling {

    /** Nothing. */
    Filling NONE = (connection, engine) -> { };

    /** Writes to a database that has the present schema and no data; the caller commits. */
    void fill(Connection connection, Engine engine) throws SQLException, CadreException;
}
