/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.SQLException;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.backup.BackupImage;
import org.cadre.core.store.TableSum;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Copies everything that a database has at one moment, table by table, and compares what arrived. */
final class DatabaseCopy {

    private final Database source;
    private final SubMonitor monitor;

    DatabaseCopy(Database source, SubMonitor monitor) {
        this.source = source;
        this.monitor = monitor;
    }

    /**
     * Fills a database that is just being made.
     *
     * @return what the source had at that moment
     */
    BackupImage fill(CopyTarget target) throws CadreException {
        return source.read(connection -> {
            var reader = new TableReader(connection, monitor);
            var tables = reader.tables();
            long rows = 0;
            for (var table : tables) {
                rows += table.count(connection);
            }
            monitor.setWorkRemaining((int) Math.min(Integer.MAX_VALUE, rows + tables.size()));
            target.prepare(new CatalogRows(connection).read());
            copy(reader, tables, target);
            return new BackupImage(new History(connection).last(), new ContentReader(connection, monitor)
                    .read(new CatalogRows(connection).read()).contents());
        });
    }

    private void copy(TableReader reader, List<PlainTable> tables, CopyTarget target)
            throws SQLException, CadreException {
        for (var table : tables) {
            monitor.checkCanceled();
            monitor.subTask(NLS.bind(Messages.Copy_table, table.name()));
            TableSum sent;
            try (var sink = target.open(table)) {
                sent = reader.read(table, sink);
                sink.flush();
            }
            target.check(table, sent, monitor);
            monitor.worked((int) sent.rows() + 1);
        }
    }
}
