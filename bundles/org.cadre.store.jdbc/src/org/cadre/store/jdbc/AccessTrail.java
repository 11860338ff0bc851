/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.cadre.core.access.AccessAct;
import org.cadre.core.store.Commit;
import org.cadre.model.CadrePackage.Literals;

/** Puts commits that the access log is about into it, in their own transaction. */
final class AccessTrail {

    private final Mapping mapping;
    private final Set<String> accounts = new LinkedHashSet<>();

    AccessTrail(Mapping mapping) {
        this.mapping = mapping;
    }

    /** Takes note of a change that is written. */
    void note(RootChange change) {
        var accountTable = mapping.catalog().find(ClassName.of(Literals.ACCOUNT)).map(e -> e.table().name());
        if (accountTable.filter(change.table()::equals).isPresent()) {
            accounts.add(change.id());
        }
    }

    /** Adds the lines that a commit makes necessary. */
    void write(Connection connection, Commit commit, boolean reverting) throws SQLException {
        if (!accounts.isEmpty() && ServerLogins.isServer(connection)) {
            new ServerLogins(connection).grant(mapping.catalog(), accounts);
        }
        var rows = new AccessRows(connection);
        var note = commit.note();
        for (var account : accounts) {
            rows.append(who(commit), AccessAct.ACCOUNT, account, note.label());
        }
        var act = reverting ? Stream.of(AccessAct.RESTORE)
                : Stream.of(AccessAct.values()).filter(a -> a.word().equals(note.kind()))
                        .filter(a -> a != AccessAct.ACCOUNT || accounts.isEmpty());
        for (var one : act.toList()) {
            rows.append(who(commit), one, "", note.label());
        }
    }

    private String who(Commit commit) {
        return mapping.rights().name(commit.note().who());
    }
}
