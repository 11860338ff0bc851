/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.SQLException;
import java.util.List;

import org.cadre.core.CadreException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Writes all tables anew, without the space in which deleted and former rows may still stand.
 */
record Compaction(Database database) {

    private static final List<String> STORE = List.of("commit", "forgotten", "image", "long_text", "touch");

    /** Writes all tables anew; stops between two of them if it is canceled. */
    void run(SubMonitor monitor) throws CadreException {
        var names = database.mapping().catalog().tables().map(Table::name).toList();
        monitor.setWorkRemaining(names.size() + STORE.size() + 1);
        for (var name : names) {
            compact("model", name, monitor);
        }
        for (var name : STORE) {
            compact("store", name, monitor);
        }
        try {
            database.engine().forget();
        } catch (SQLException e) {
            throw database.engine().explain(e);
        }
    }

    private void compact(String schema, String table, SubMonitor monitor) throws CadreException {
        monitor.checkCanceled();
        try {
            database.engine().compact(schema, table);
        } catch (SQLException e) {
            throw database.engine().explain(e);
        }
        monitor.worked(1);
    }
}
