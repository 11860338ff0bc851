/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessAct;
import org.cadre.core.access.AccessEntry;
import org.cadre.core.access.AccessLog;
import org.cadre.core.access.Principal;
import org.cadre.core.check.Finding;
import org.cadre.core.roles.AccessChain;
import org.cadre.model.AccountRole;

/** The access log of an open database, as somebody with certain roles sees it. */
final class JdbcAccessLog implements AccessLog {

    private final Database database;
    private final Principal principal;

    JdbcAccessLog(Database database, Principal principal) {
        this.database = database;
        this.principal = principal;
    }

    @Override
    public AccessEntry append(AccessAct act, String target, String detail) throws CadreException {
        return database.write(List.of(), (connection, mapping) ->
                new AccessRows(connection).append(principal.account(), act, target, detail));
    }

    @Override
    public List<AccessEntry> read(int limit) throws CadreException {
        var whose = principal.is(AccountRole.COORDINATOR) || principal.is(AccountRole.ADMINISTRATOR) ? null
                : principal.account();
        return database.read(connection -> new AccessRows(connection).latest(limit, whose));
    }

    @Override
    public Optional<Head> head() throws CadreException {
        return Optional.of(database.read(connection -> new AccessRows(connection).head()))
                .filter(head -> head.sequence() > 0);
    }

    @Override
    public List<Finding> verify(Optional<Head> known) throws CadreException {
        return database.read(connection -> {
            var rows = new AccessRows(connection);
            return AccessChain.check(rows.all(), Optional.of(rows.head()), known);
        });
    }
}
