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

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes tables and columns for classes and features that the database has not kept so far. */
final class TableBuilder {

    private final Connection connection;
    private final CatalogRows rows;
    private Catalog catalog;

    TableBuilder(Connection connection, Catalog catalog) {
        this.connection = connection;
        this.rows = new CatalogRows(connection);
        this.catalog = catalog;
    }

    /** Makes what is missing for elements of these classes and returns the catalog that includes it. */
    Catalog ensure(Collection<EClass> types) throws SQLException {
        for (var type : types) {
            var known = catalog.find(ClassName.of(type));
            var entity = complete(type, known.isPresent() ? known.get() : create(type));
            if (!known.equals(java.util.Optional.of(entity))) {
                catalog = catalog.with(entity);
            }
        }
        return catalog;
    }

    private Entity create(EClass type) throws SQLException {
        var wish = Names.snake(type.getEPackage().getNsPrefix()) + '_' + Names.snake(type.getName());
        var entity = Entity.of(ClassName.of(type), Names.free(wish, tableNames().toList()), List.of());
        create(entity.table());
        rows.add(entity, catalog.entities().size());
        return entity;
    }

    private Entity complete(EClass type, Entity entity) throws SQLException {
        var present = entity;
        for (var feature : Features.kept(type)) {
            var wish = Features.wish(feature);
            if (present.holder(wish).isEmpty()) {
                present = add(present, feature, wish);
            }
        }
        return present;
    }

    private Entity add(Entity entity, EStructuralFeature feature, Holder wish) throws SQLException {
        var holder = new Holder(wish.feature(), wish.kind(), freeName(entity, wish), wish.type(), wish.target());
        switch (holder.kind()) {
            case COLUMN -> addColumn(entity.table(), holder.column(), defaultOf(feature));
            case LIST -> create(holder.list());
            case CONTAINED -> { }
        }
        rows.add(entity, holder, entity.holders().size());
        var holders = new ArrayList<>(entity.holders());
        holders.add(holder);
        return Entity.of(entity.name(), entity.table().name(), holders);
    }

    private String freeName(Entity entity, Holder wish) {
        return switch (wish.kind()) {
            case COLUMN -> Names.free(wish.name(), entity.table().columns().stream().map(Column::name).toList());
            case LIST -> Names.free(entity.table().name() + "__" + wish.name(), //$NON-NLS-1$
                    Stream.concat(tableNames(), entity.lists().map(Table::name)).toList());
            case CONTAINED -> wish.name();
        };
    }

    private Stream<String> tableNames() {
        return catalog.tables().map(Table::name);
    }

    private void create(Table table) throws SQLException {
        var columns = table.columns().stream().map(c -> definition(table, c)).collect(joining(", ")); //$NON-NLS-1$
        var key = table.columns().stream().limit(table.keys()).map(c -> Sql.quote(c.name()))
                .collect(joining(", ")); //$NON-NLS-1$
        execute("CREATE TABLE " + table.sql() + " (" + columns + ", PRIMARY KEY (" + key + "))"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        execute("CREATE INDEX " + Sql.MODEL + '.' + Sql.quote(table.name() + "$") //$NON-NLS-1$ //$NON-NLS-2$
                + " ON " + table.sql() + " (\"_root\")"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String definition(Table table, Column column) {
        boolean key = table.columns().indexOf(column) < table.keys();
        return Sql.quote(column.name()) + ' ' + column.type().sql() + (key ? " NOT NULL" : ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void addColumn(Table table, Column column, Object initial) throws SQLException {
        execute("ALTER TABLE " + table.sql() + " ADD COLUMN " + Sql.quote(column.name()) + ' ' //$NON-NLS-1$ //$NON-NLS-2$
                + column.type().sql());
        if (initial != null) {
            try (var update = connection.prepareStatement("UPDATE " + table.sql() + " SET " //$NON-NLS-1$ //$NON-NLS-2$
                    + Sql.quote(column.name()) + " = " + column.type().parameter())) { //$NON-NLS-1$
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
