/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cadre.store.jdbc.Touches.Touch;
import org.cadre.store.jdbc.RootChange.Kind;

/** The changes that are the inverse of a commit whose roots nobody has changed since. */
final class Inverse {

    private final Connection connection;
    private final Map<String, Table> tables;
    private final StoredRows stored;
    private final long sequence;

    /**
     * @param sequence the sequence number of the commit
     */
    Inverse(Connection connection, Mapping mapping, long sequence) {
        this.connection = connection;
        this.tables = mapping.catalog().tables().collect(Collectors.toMap(Table::name, Function.identity()));
        this.stored = new StoredRows(connection, mapping, null);
        this.sequence = sequence;
    }

    /**
     * Returns the changes.
     *
     * @param version the version that they give to roots
     */
    List<RootChange> changes(long version) throws SQLException {
        var touches = new Touches(connection);
        var added = touches.by(sequence, Kind.ADDED);
        stored.readAll(added.stream().map(Touch::id).toList());
        var rows = imageRows(version);
        var changes = new ArrayList<RootChange>();
        added.forEach(touch -> changes.add(new RootChange(Kind.REMOVED, touch.table(),
                touch.id(), stored.of(touch.id()).stream().map(row -> new RowChange(row, null)).toList())));
        touches.by(sequence, Kind.CHANGED).forEach(touch -> changes.add(change(Kind.CHANGED, touch, rows)));
        touches.by(sequence, Kind.REMOVED).forEach(touch -> changes.add(change(Kind.ADDED, touch, rows)));
        return Moves.merge(changes);
    }

    private static RootChange change(Kind kind, Touch touch, Map<String, List<RowChange>> rows) {
        return new RootChange(kind, touch.table(), touch.id(), rows.getOrDefault(touch.id(), List.of()));
    }

    /** The inverse changes of rows that were there before, or that came to a root that was, by root. */
    private Map<String, List<RowChange>> imageRows(long version) throws SQLException {
        var byTable = new LinkedHashMap<String, List<Image>>();
        for (var image : new Images(connection).find(sequence)) {
            byTable.computeIfAbsent(image.table(), t -> new ArrayList<>()).add(image);
        }
        var changes = new LinkedHashMap<String, List<RowChange>>();
        for (var entry : byTable.entrySet()) {
            var table = tables.get(entry.getKey());
            var current = current(table, entry.getValue());
            for (var image : entry.getValue()) {
                var change = inverse(image, table, current.get(image.key()), version);
                changes.computeIfAbsent(change.row().root(), r -> new ArrayList<>()).add(change);
            }
        }
        return changes;
    }

    private static RowChange inverse(Image image, Table table, Row current, long version) {
        var before = image.row(table, current);
        if (before != null && before.isRoot()) {
            before.values()[Table.VERSION] = version;
        }
        return new RowChange(current, before);
    }

    private Map<String, Row> current(Table table, Collection<Image> images) throws SQLException {
        var rows = new HashMap<String, Row>();
        new RowReader(connection, null).read(table, table.columns().getFirst().name(),
                images.stream().map(Image::element).distinct().toList(), row -> rows.put(row.key(), row));
        return rows;
    }
}
