/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.Principal;
import org.cadre.core.check.Finding;
import org.cadre.core.check.Severity;
import org.cadre.store.jdbc.Conflict.Item;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Tests a database: pages and indexes first, then, if these are sound, what the rows say. */
final class Verifier {

    private static final String ACCESS = "access";
    private static final List<String> STORE_TABLES =
            List.of("state", "entity", "holder", "long_text", "commit", "touch", "image", ACCESS,
                    "access_head", "keeping", "forgotten");

    private final Database database;
    private final RecordNames names;
    private final List<Finding> findings = new ArrayList<>();

    Verifier(Database database) {
        this.database = database;
        this.names = new RecordNames(database);
    }

    /** Returns what is wrong; empty if nothing is. */
    List<Finding> verify(SubMonitor monitor) throws CadreException {
        monitor.setWorkRemaining(3);
        try {
            checkFiles(monitor.split(1));
            checkPages(monitor.split(1));
            if (findings.isEmpty()) {
                checkRows(monitor.split(1));
            }
        } catch (CadreException e) {
            // a database so damaged that it cannot even be tested is what was asked for
            add("store.page", e.getMessage());
        }
        return List.copyOf(findings);
    }

    private void checkFiles(SubMonitor monitor) throws CadreException {
        var damaged = Patience.await(monitor, () -> {
            try {
                return database.engine().damagedFiles();
            } catch (IOException e) {
                throw CadreException.failure(NLS.bind(DiskTexts.Verify_notRead, e.getMessage()), e);
            }
        });
        damaged.forEach(file -> add("store.page", NLS.bind(DiskTexts.Verify_file, file)));
    }

    private void checkPages(SubMonitor monitor) throws CadreException {
        var tables = database.mapping().catalog().tables().map(Table::name).toList();
        var own = database.read(Verifier::storeTables);
        monitor.setWorkRemaining(own.size() + tables.size() + 1);
        for (var table : own) {
            checkPages("store", table, monitor.split(1));
        }
        for (var table : tables) {
            checkPages("model", table, monitor.split(1));
        }
        checkValues(monitor.split(1));
    }

    /** The tables of the store itself; an older schema lacks some. */
    private static List<String> storeTables(Connection connection) throws SQLException {
        var present = new StoreTables(connection).names();
        return STORE_TABLES.stream().filter(present::contains).toList();
    }

    /** Reads every value, also those that the test of pages passes over because they are on pages of their own. */
    private void checkValues(SubMonitor monitor) throws CadreException {
        if (findings.isEmpty()) {
            try {
                Patience.await(monitor, () -> database.contents(monitor));
            } catch (CadreException e) {
                if (e.kind() != CadreException.Kind.FAILURE) {
                    throw e;
                }
                add("store.page", e.getMessage());
            }
        }
    }

    private void checkPages(String schema, String table, SubMonitor monitor) throws CadreException {
        Patience.await(monitor, () -> database.read(c -> database.engine().damage(c, schema, table)))
                .ifPresent(damage -> add("store.page", NLS.bind(Messages.Verify_page, table, damage)));
    }

    private void checkRows(SubMonitor monitor) throws CadreException {
        var mapping = database.mapping();
        var references = mapping.references().toList();
        var entities = mapping.catalog().entities().values();
        monitor.setWorkRemaining(references.size() + entities.size() + 1);
        for (var reference : references) {
            report("store.reference", Messages.Verify_dangling, Labels.words(reference.feature()),
                    monitor.split(1), rows -> rows.dangling(reference));
        }
        for (var entity : entities) {
            report("store.owner", Messages.Verify_ownerMissing, null, monitor.split(1),
                    rows -> rows.withoutOwner(entity));
            report("store.version", Messages.Verify_version, null, monitor,
                    rows -> rows.withoutCommit(entity));
            for (var list : entity.lists().toList()) {
                report("store.position", Messages.Verify_positions, Labels.words(list.name()), monitor,
                        rows -> rows.withGaps(entity, list));
            }
        }
        checkHistory();
        if (database.read(Verifier::storeTables).contains(ACCESS)) {
            findings.addAll(new JdbcAccessLog(database, Principal.ofUnprotected()).verify(Optional.empty()));
        }
    }

    private void checkHistory() throws CadreException {
        var numbers = database.read(
                connection -> new RowChecks(connection, database.mapping()).historyNumbers());
        if (numbers.count() != numbers.last() || numbers.highest() != numbers.last()) {
            add("store.history", NLS.bind(Messages.Verify_history, numbers.count(), numbers.last()));
        }
    }

    /** A query for rows that are not as they should be. */
    private interface Search {

        List<Item> find(RowChecks rows) throws SQLException;
    }

    private void report(String rule, String message, String detail, SubMonitor monitor, Search search)
            throws CadreException {
        var items = Patience.await(monitor, () -> database.read(
                connection -> search.find(new RowChecks(connection, database.mapping()))));
        for (var item : items) {
            add(rule, NLS.bind(message, names.name(item.table(), item.id()), detail));
        }
    }

    private void add(String rule, String text) {
        findings.add(Finding.of(Severity.ERROR, null, rule, text));
    }
}
