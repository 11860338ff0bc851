/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Kept;
import org.cadre.store.jdbc.Conflict.Item;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Takes commits back by giving rows what they had before. Needs no classes: absent modules do not matter. */
final class Reverter {

    private final Database database;

    Reverter(Database database) {
        this.database = database;
    }

    /** Takes a commit back, in a transaction that is a commit as well. */
    Commit revert(String commitId, CommitNote note, SubMonitor monitor) throws CadreException {
        return database.<Made>write(List.of(), (connection, mapping) -> {
            var commit = new History(connection).find(commitId)
                    .orElseThrow(() -> CadreException.input(NLS.bind(Messages.Revert_unknown, commitId)));
            checkRevertible(new Forgotten(connection).mark(List.of(commit)).getFirst());
            checkUntouched(connection, commit);
            try (var writer = new CommitWriter(connection, database.engine(), mapping, note, monitor)) {
                var inverse = new Inverse(connection, mapping, commit.sequence());
                for (var change : inverse.changes(writer.sequence())) {
                    writer.write(change);
                }
                var made = writer.finish(commitId);
                return () -> made;
            }
        }).commit();
    }

    private static void checkRevertible(Commit commit) throws CadreException {
        if (commit.kept() != Kept.ALL) {
            throw CadreException.input(NLS.bind(sentence(commit.kept()), commit.note().label()));
        }
        if (commit.revertedBy() != null) {
            throw CadreException.input(NLS.bind(Messages.Revert_already, commit.note().label()));
        }
    }

    private static String sentence(Kept kept) {
        return switch (kept) {
            case EXPIRED -> Messages.Revert_expired;
            case ERASED -> Messages.Revert_erased;
            default -> Messages.Revert_notRevertible;
        };
    }

    private static void checkUntouched(Connection connection, Commit commit) throws SQLException, Conflict {
        var history = new History(connection);
        var items = new ArrayList<Item>();
        for (var touch : new Touches(connection).again(commit.sequence())) {
            items.add(new Item(touch.table(), touch.id(), history.lastOf(touch.id()).orElse(null)));
        }
        if (!items.isEmpty()) {
            throw new Conflict(Conflict.Kind.CHANGED_SINCE, items);
        }
    }
}
