/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** One step from a version of the store's own schema to the next. */
interface SchemaUpgrade {

    /** Changes the schema and the data in it; runs in a transaction of its own. */
    void apply(Connection connection, Engine engine) throws SQLException;
}
