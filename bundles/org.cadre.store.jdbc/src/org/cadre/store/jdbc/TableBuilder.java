/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.cadre.store.jdbc.Holder.HolderKind;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes tables and columns for classes and features that the database has not kept so far. */
final class TableBuilder {

    private final Connection connection;
    private final Engine engine;
    private final CatalogRows rows;
    private Catalog catalog;

    TableBuilder(Connection connection, Engine engine, Catalog catalog) {
        this.engine = engine;
        this.connection = connection;
        this.rows = new CatalogRows(connection);
        this.catalog = catalog;
    }

    /** Makes what is missing for elements of these classes and returns the catalog that includes it. */
    Catalog ensure(Collection<EClass> types) throws SQLException {
        for (var type : types) {
            var known = catalog.find(ClassName.of(type));
            if (known.isEmpty()) {
                catalog = catalog.with(create(type));
            } else if (!missing(type, known.get()).isEmpty()) {
                catalog = catalog.with(extend(type, known.get()));
            }
        }
        return catalog;
    }

    /** Makes all tables of the catalog in a database that has none of them, and leaves its rows alone. */
    void createAll() throws SQLException {
        for (var table : catalog.tables().toList()) {
            create(table);
        }
    }

    private Entity create(EClass type) throws SQLException {
        var wish = Names.snake(type.getEPackage().getNsPrefix()) + '_' + Names.snake(type.getName());
        var empty = Entity.of(ClassName.of(type), Names.free(wish, tableNames().toList()), List.of());
        var entity = with(empty, missing(type, empty));
        create(entity.table());
        rows.add(entity, catalog.entities().size());
        record(entity, 0);
        return entity;
    }

    private Entity extend(EClass type, Entity entity) throws SQLException {
        var missing = missing(type, entity);
        var extended = with(entity, missing);
        for (int i = 0; i < missing.size(); i++) {
            var holder = extended.holders().get(entity.holders().size() + i);
            if (holder.kind() == HolderKind.COLUMN) {
                addColumn(entity.table(), holder.column(), defaultOf(missing.get(i)));
            }
        }
        record(extended, entity.holders().size());
        return extended;
    }

    private static List<EStructuralFeature> missing(EClass type, Entity entity) {
        return Features.kept(type).stream().filter(f -> entity.holder(Features.wish(f)).isEmpty()).toList();
    }

    /** The entity with holders for more features, under names that are free. */
    private Entity with(Entity entity, List<EStructuralFeature> features) {
        var extended = entity;
        for (var feature : features) {
            var wish = Features.wish(feature);
            var holders = new ArrayList<>(extended.holders());
            holders.add(wish.named(freeName(extended, wish)));
            extended = Entity.of(entity.name(), entity.table().name(), holders);
        }
        return extended;
    }

    /** Adds the holders from some number to the catalog, and makes the tables of lists among them. */
    private void record(Entity entity, int from) throws SQLException {
        for (int i = from; i < entity.holders().size(); i++) {
            if (entity.holders().get(i).kind() == HolderKind.LIST) {
                create(entity.holders().get(i).list());
            }
        }
        rows.addHolders(entity, from);
    }

    private String freeName(Entity entity, Holder wish) {
        return switch (wish.kind()) {
            case COLUMN -> Names.free(wish.name(),
                    entity.table().columns().stream().map(Column::name).toList());
            case LIST -> Names.free(entity.table().name() + "__" + wish.name(),
                    Stream.concat(tableNames(), entity.tables().map(Table::name)).toList());
            case CONTAINED -> wish.name();
        };
    }

    private Stream<String> tableNames() {
        return catalog.tables().map(Table::name);
    }

    private void create(Table table) throws SQLException {
        var columns = table.columns().stream().map(c -> definition(table, c)).collect(joining(", "));
        var key = table.columns().stream().limit(table.keys()).map(c -> Sql.quote(c.name()))
                .collect(joining(", "));
        execute("CREATE TABLE " + table.sql() + " (" + columns + ", PRIMARY KEY (" + key + "))");
        execute("CREATE INDEX " + engine.indexName(Sql.MODEL, table.name() + "$")
                + " ON " + table.sql() + " (\"_root\")");
    }

    private static String definition(Table table, Column column) {
        boolean key = table.columns().indexOf(column) < table.keys();
        return Sql.quote(column.name()) + ' ' + column.type().sql() + (key ? " NOT NULL" : "");
    }

    private void addColumn(Table table, Column column, Object initial) throws SQLException {
        execute("ALTER TABLE " + table.sql() + " ADD COLUMN " + Sql.quote(column.name()) + ' '
                + column.type().sql());
        if (initial != null) {
            try (var update = connection.prepareStatement("UPDATE " + table.sql() + " SET "
                    + Sql.quote(column.name()) + " = " + column.type().parameter())) {
                column.type().write(update, 1, initial);
                update.executeUpdate();
            }
        }
    }

    /** What elements have that were stored before the feature existed. */
    private static Object defaultOf(EStructuralFeature feature) {
        return feature instanceof EAttribute attribute && !feature.isUnsettable() && !feature.isMany()
                && feature.getDefaultValue() != null
                        ? Codec.of(attribute.getEAttributeType()).toStored().apply(feature.getDefaultValue())
                        : null;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
