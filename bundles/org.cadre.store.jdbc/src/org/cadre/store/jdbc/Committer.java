/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Erasure;
import org.cadre.model.Element;
import org.cadre.store.jdbc.Conflict.Item;
import org.cadre.store.jdbc.Loaded.RootState;
import org.cadre.store.jdbc.RootChange.Kind;
import org.eclipse.core.runtime.SubMonitor;

/** Writes what changed in a workspace. */
final class Committer {

    private static final int POSITION_BITS = 24;

    private final Database database;
    private final Workspace workspace;
    private Unsettled unsettled;

    Committer(Database database, Workspace workspace) {
        this.database = database;
        this.workspace = workspace;
    }

    /** Writes all changes in one transaction, and regards everything as unchanged from there. */
    Commit commit(CommitNote note, Erasure erasure, SubMonitor monitor) throws CadreException {
        var earlier = unsettled == null ? null : settle();
        if (earlier != null) {
            return earlier;
        }
        var pending = Pending.of(workspace.tracker());
        new FieldCheck(database.mapping().rights()).check(workspace.tracker(), pending);
        monitor.setWorkRemaining(pending.added().size() + pending.stored().size() + 1);
        var written = write(pending, note, erasure, monitor);
        accept(pending, written);
        workspace.tracker().clear();
        return written.commit();
    }

    private Written write(Pending pending, CommitNote note, Erasure erasure, SubMonitor monitor)
            throws CadreException {
        try {
            return database.write(pending.types(), (connection, mapping) ->
                    new Transaction(connection, mapping, pending, monitor).write(note, erasure));
        } catch (UnknownOutcome unknown) {
            unsettled = new Unsettled(pending, (Written) unknown.made(), workspace.tracker().edits());
            throw unknown;
        }
    }

    /**
     * Finds out how the last commit ended, if nobody knows, and takes note if the database has it.
     *
     * @return that commit if it has everything that is to be saved; null if there is more to do
     */
    private Commit settle() throws CadreException {
        var last = unsettled;
        boolean there = database.isThere(last.written().commit());
        unsettled = null;
        if (!there) {
            return null;
        }
        accept(last.pending(), last.written());
        if (last.edits() == workspace.tracker().edits()) {
            workspace.tracker().clear();
            return last.written().commit();
        }
        workspace.tracker().settle(last.pending());
        return null;
    }

    /** A transaction that may have been committed, and how much was edited before it. */
    private record Unsettled(Pending pending, Written written, long edits) {
    }

    /** What became of a transaction: the commit, and the changed roots that were different indeed. */
    private record Written(Commit commit, Set<String> changed) implements Made {
    }

    /** One attempt to write. */
    private final class Transaction {

        private final Connection connection;
        private final Mapping mapping;
        private final Pending pending;
        private final SubMonitor monitor;
        private final StoredRows stored;
        private final Set<String> changed = new HashSet<>();

        Transaction(Connection connection, Mapping mapping, Pending pending, SubMonitor monitor) {
            this.connection = connection;
            this.mapping = mapping;
            this.pending = pending;
            this.monitor = monitor;
            this.stored = new StoredRows(connection, mapping, monitor);
        }

        Written write(CommitNote note, Erasure erasure) throws SQLException, CadreException, Conflict {
            try (var writer = new CommitWriter(connection, database.engine(), mapping, note, monitor)) {
                stored.readKnown(pending.changed().values());
                stored.readAll(pending.removed().keySet());
                checkVersions();
                writeStored(writer);
                writeAdded(writer);
                var commit = writer.finish(null);
                new HistoryPurge(connection).run(erasure);
                return new Written(commit, changed);
            }
        }

        private void checkVersions() throws SQLException, Conflict {
            var items = new ArrayList<Item>();
            for (var root : pending.stored()) {
                if (!state(root).version().equals(stored.version(root.getUuid()))) {
                    items.add(new Item(table(root), root.getUuid(),
                            new History(connection).lastOf(root.getUuid()).orElse(null)));
                }
            }
            if (!items.isEmpty()) {
                throw new Conflict(Conflict.Kind.CHANGED_BY_OTHERS, items);
            }
        }

        private void writeStored(CommitWriter writer) throws SQLException, CadreException, Conflict {
            var changes = new ArrayList<RootChange>();
            var hidden = new Reconciliation(mapping, mapping.veil(connection));
            for (var root : pending.changed().values()) {
                monitor.checkCanceled();
                var before = stored.of(root.getUuid());
                var after = new RowBuilder(mapping).rows(root, writer.sequence(), state(root).position());
                var rows = new RowDiff(mapping).compare(hidden.shown(before), hidden.restored(before, after));
                if (rows.stream().anyMatch(RowChange::isSubstantial)) {
                    changed.add(root.getUuid());
                    changes.add(new RootChange(Kind.CHANGED, table(root), root.getUuid(), rows));
                }
            }
            for (var root : pending.removed().values()) {
                changes.add(new RootChange(Kind.REMOVED, table(root), root.getUuid(),
                        stored.of(root.getUuid()).stream().map(row -> new RowChange(row, null)).toList()));
            }
            writer.writeAll(Moves.merge(changes));
            writer.flush();
        }

        private void writeAdded(CommitWriter writer) throws SQLException, CadreException, Conflict {
            var builder = new RowBuilder(mapping);
            var changes = new ArrayList<RootChange>();
            for (var root : pending.added().values()) {
                var rows = builder.rows(root, writer.sequence(), position(writer.sequence(), changes.size()));
                changes.add(new RootChange(Kind.ADDED, table(root), root.getUuid(), inserts(rows)));
            }
            writer.writeAll(changes);
        }

        private String table(Element root) {
            return mapping.find(root.eClass()).orElseThrow().table().name();
        }
    }

    private void accept(Pending pending, Written written) {
        long sequence = written.commit().sequence();
        var roots = workspace.loaded().roots();
        pending.removed().forEach((id, root) -> {
            roots.remove(id);
            workspace.forget(root);
        });
        written.changed().forEach(id -> roots.computeIfPresent(id,
                (same, old) -> new RootState(sequence, old.position())));
        int index = 0;
        for (var id : pending.added().keySet()) {
            roots.put(id, new RootState(sequence, position(sequence, index++)));
        }
    }

    private RootState state(Element root) {
        return workspace.loaded().root(root.getUuid()).orElseThrow();
    }

    private static long position(long sequence, int index) {
        return (sequence << POSITION_BITS) + index;
    }

    private static List<RowChange> inserts(List<Row> rows) {
        rows.forEach(row -> row.complete(null));
        return rows.stream().map(row -> new RowChange(null, row)).toList();
    }
}
