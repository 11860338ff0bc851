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

import org.cadre.core.CadreException;
import org.cadre.core.store.Query.Condition;
import org.cadre.model.Element;
import org.cadre.store.jdbc.Loaded.RootState;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** Loads roots from the database into a workspace. What is there already stays as it is. */
final class Loader {

    private final Database database;
    private final Workspace workspace;

    Loader(Database database, Workspace workspace) {
        this.database = database;
        this.workspace = workspace;
    }

    /** A root in the database. */
    private record Place(EntityMap map, String id) {
    }

    /** Loads the roots of a class and its subclasses for which conditions hold. */
    void load(EClass type, List<Condition> conditions) throws CadreException {
        database.packages().use(type);
        if (!workspace.has(type, conditions)) {
            take(database.read(connection -> {
                var all = new ArrayList<Fresh>();
                for (var map : database.mapping().instancesOf(type).toList()) {
                    var rows = new LinkedHashMap<String, Row>();
                    reader(connection).roots(map, Selection.of(map, open(map, conditions)),
                            row -> addUnknown(row, rows));
                    all.add(fresh(connection, map, rows));
                }
                return all;
            }));
            if (conditions.isEmpty()) {
                workspace.setComplete(type);
            }
        }
    }

    /** Loads the root that is, or contains, an element of a class or its subclasses. */
    void load(EClass type, String id) throws CadreException {
        database.packages().use(type);
        take(database.read(connection -> {
            var place = locate(connection, type, id);
            if (place == null || workspace.loaded().root(place.id()).isPresent()) {
                return List.of();
            }
            return List.of(fresh(connection, place.map(), List.of(place.id())));
        }));
    }

    /** Loads all roots of the class whose root is, or contains, an element of a class or its subclasses. */
    void loadAllLike(EClass type, String id) throws CadreException {
        var place = database.read(connection -> locate(connection, type, id));
        if (place != null) {
            load(place.map().type(), List.of());
        }
    }

    /** Makes the roots with these identities, those that the database has, apart from any that are loaded. */
    private Fresh fresh(Connection connection, EntityMap map, Collection<String> ids) throws SQLException {
        var rows = new LinkedHashMap<String, Row>();
        reader(connection).roots(map, ids, row -> rows.put(row.key(), row));
        return fresh(connection, map, rows);
    }

    /** Reads the rows of the roots with these identities, those that the database has; on any thread. */
    Fetched fetch(Connection connection, EntityMap map, Collection<String> ids) throws SQLException {
        var fetched = new Fetched(map, new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        reader(connection).roots(map, ids, row -> fetched.roots().put(row.key(), row));
        reader(connection).contents(map, fetched.roots().keySet(), fetched.contained()::add,
                fetched.values()::add);
        return fetched;
    }

    /**
     * Rows of roots of one class.
     *
     * @param roots the rows of the roots themselves, by identity
     * @param contained the rows of what they contain, perhaps of others too
     * @param values the rows of values in lists, perhaps of others too
     */
    record Fetched(EntityMap map, Map<String, Row> roots, List<Row> contained, List<Row> values) {
    }

    /** Makes roots of fetched rows, apart from any that are loaded. */
    Fresh assemble(Fetched fetched) {
        var assembler = new Assembler(workspace.loaded());
        var roots = fetched.roots().values().stream().map(row -> assembler.root(fetched.map(), row)).toList();
        var parts = new Parts(fetched.map());
        fetched.contained().forEach(row -> assembler.contained(parts.map(row), row));
        fetched.values().forEach(row -> assembler.value(parts.list(row), row));
        return new Fresh(roots, assembler.finish(), states(fetched.roots()));
    }

    /**
     * Roots as the database has them.
     *
     * @param roots the roots
     * @param elements the roots and what they contain
     * @param states what the database says of the roots, by identity
     */
    record Fresh(List<Element> roots, Collection<Element> elements, Map<String, RootState> states) {
    }

    private void addUnknown(Row row, Map<String, Row> rows) {
        if (workspace.loaded().root(row.key()).isEmpty()) {
            rows.put(row.key(), row);
        }
    }

    private void take(List<Fresh> all) {
        var loaded = workspace.loaded();
        for (var fresh : all) {
            fresh.elements().forEach(loaded::put);
            loaded.roots().putAll(fresh.states());
        }
        workspace.attach(all.stream().flatMap(fresh -> fresh.roots().stream()).toList());
    }

    private Fresh fresh(Connection connection, EntityMap map, Map<String, Row> rows) throws SQLException {
        var assembler = new Assembler(workspace.loaded());
        var roots = rows.values().stream().map(row -> assembler.root(map, row)).toList();
        var parts = new Parts(map);
        reader(connection).contents(map, rows.keySet(), row -> assembler.contained(parts.map(row), row),
                row -> assembler.value(parts.list(row), row));
        return new Fresh(roots, assembler.finish(), states(rows));
    }

    private static Map<String, RootState> states(Map<String, Row> rows) {
        var states = new HashMap<String, RootState>();
        rows.forEach((id, row) -> states.put(id,
                new RootState((Long) row.values()[Table.VERSION], (Long) row.values()[Table.POSITION])));
        return states;
    }

    /** How the parts of the roots of one class are kept, by their tables. */
    private final class Parts {

        private final Map<String, EntityMap> maps = new HashMap<>();
        private final Map<String, ListMap> lists = new HashMap<>();

        Parts(EntityMap root) {
            for (var part : database.mapping().aggregate(root.type())) {
                maps.put(part.table().name(), part);
                part.lists().forEach(list -> lists.put(list.table().name(), list));
            }
        }

        EntityMap map(Row row) {
            return maps.get(row.table().name());
        }

        ListMap list(Row row) {
            return lists.get(row.table().name());
        }
    }

    private AggregateReader reader(Connection connection) throws SQLException {
        return new AggregateReader(rows(connection), database.mapping());
    }

    private RowReader rows(Connection connection) throws SQLException {
        return new RowReader(connection, null, database.mapping().veil(connection));
    }

    /** The conditions that the database may judge: about values that are kept back in no row. */
    private List<Condition> open(EntityMap map, List<Condition> conditions) {
        var rights = database.mapping().rights();
        return rights.isEverything() ? conditions : conditions.stream()
                .filter(c -> rights.of(map.type(), c.feature()).isReadableInAll())
                .filter(c -> !(c.feature() instanceof EReference reference)
                        || rights.of(reference.getEReferenceType()).isReadableInAll())
                .toList();
    }

    private Place locate(Connection connection, EClass type, String id) throws SQLException {
        var found = new ArrayList<Place>();
        for (var map : database.mapping().instancesOf(type).toList()) {
            rows(connection).read(map.table(), "_id", List.of(id),
                    row -> place(map, row, found));
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    private void place(EntityMap map, Row row, List<Place> found) {
        if (row.isRoot()) {
            found.add(new Place(map, row.key()));
        } else {
            database.mapping().find((String) row.values()[Table.ROOT_TABLE])
                    .ifPresent(root -> found.add(new Place(root, row.root())));
        }
    }
}
