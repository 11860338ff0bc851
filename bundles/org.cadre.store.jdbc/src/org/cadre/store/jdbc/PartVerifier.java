/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.check.Finding;
import org.cadre.core.check.Severity;
import org.cadre.core.roles.RoleNames;
import org.cadre.model.AccountRole;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Tests what somebody reads of a database on a server, who does not read all of it: every value there, but not how
 * rows belong together, since those that are hidden would be taken for missing. Says how much was left out.
 */
final class PartVerifier {

    private final Database database;
    private final List<Finding> findings = new ArrayList<>();
    private int tables;
    private int hidden;

    PartVerifier(Database database) {
        this.database = database;
    }

    /** Whether somebody reads so little that it takes this. */
    static boolean isFor(Rights rights) {
        return rights.isServed() && !rights.principal().is(AccountRole.COORDINATOR);
    }

    /** Returns what is wrong, and what was not tested. */
    List<Finding> verify(SubMonitor monitor) throws CadreException {
        var own = database.read(connection -> new StoreTables(connection).names());
        var ours = database.mapping().catalog().tables().map(Table::name).toList();
        monitor.setWorkRemaining(own.size() + ours.size());
        for (var table : own) {
            test("store", table, monitor.split(1));
        }
        for (var table : ours) {
            test("model", table, monitor.split(1));
        }
        var principal = database.mapping().rights().principal();
        if (principal.is(AccountRole.ADMINISTRATOR)) {
            findings.addAll(new JdbcAccessLog(database, principal).verify(Optional.empty()));
        }
        if (hidden > 0) {
            add(Severity.INFO, "store.part", NLS.bind(DiskTexts.Verify_part,
                    new Object[] {hidden, tables, RoleNames.one(principal.roles())}));
        }
        return List.copyOf(findings);
    }

    private void test(String schema, String table, SubMonitor monitor) throws CadreException {
        tables++;
        Patience.await(monitor, () -> database.read(connection -> test(connection, schema, table)))
                .ifPresent(damage -> add(Severity.ERROR, "store.page", NLS.bind(Messages.Verify_page, table, damage)));
    }

    private Optional<String> test(Connection connection, String schema, String table) throws SQLException {
        var engine = database.engine();
        if (!engine.readsAll(connection, schema, table)) {
            hidden++;
        }
        return engine.damage(connection, schema, table);
    }

    private void add(Severity severity, String rule, String text) {
        findings.add(Finding.of(severity, null, rule, text));
    }
}
