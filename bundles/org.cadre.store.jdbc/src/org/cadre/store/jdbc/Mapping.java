/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.cadre.store.jdbc.Holder.HolderKind;
import org.eclipse.emf.ecore.EClass;

/** How classes are kept, for one state of the catalog. Thread-safe. */
final class Mapping {

    private final Catalog catalog;
    private final Packages packages;
    private final Rights rights;
    private final Meaning.Dictionary meanings;
    private final Map<EClass, Optional<EntityMap>> maps = new ConcurrentHashMap<>();

    /**
     * @param rights what the database is to be seen with: classes and features without any are left out
     */
    Mapping(Catalog catalog, Packages packages, Rights rights) {
        this.catalog = catalog;
        this.packages = packages;
        this.rights = rights;
        this.meanings = new Meaning.Dictionary(catalog, packages);
    }

    Rights rights() {
        return rights;
    }

    /** What tables mean. */
    Meaning.Dictionary meanings() {
        return meanings;
    }

    /** How near rows are, for one transaction. */
    Surroundings surroundings(Connection connection) throws SQLException {
        var own = rights.isServed() ? OwnRecords.ask(connection, rights.principal())
                : OwnRecords.read(connection, catalog, rights.principal());
        return new Surroundings(rights, own, packages);
    }

    /** What lies between the rows and their reader, for one transaction. */
    Veil veil(Connection connection) throws SQLException {
        return rights.isEverything() ? Veil.NONE : new Veil(meanings, surroundings(connection));
    }

    /** Everything that the database keeps, whoever may see it. */
    Catalog catalog() {
        return catalog;
    }

    /** How a class is kept; empty if the database has none of it yet. */
    Optional<EntityMap> find(EClass type) {
        return maps.computeIfAbsent(type,
                t -> catalog.find(ClassName.of(t))
                .flatMap(entity -> rights.visible(t, entity)).map(entity -> EntityMap.of(t, entity)));
    }

    /** The class whose elements a table keeps; empty while its module is absent. */
    Optional<EntityMap> find(String table) {
        return catalog.entities().values().stream().filter(e -> e.table().name().equals(table)).findFirst()
                .flatMap(e -> packages.find(e.name())).flatMap(this::find);
    }

    /** The concrete classes among a class and its subclasses that the database has and that are present. */
    Stream<EntityMap> instancesOf(EClass type) {
        return catalog.entities().values().stream().flatMap(e -> packages.find(e.name()).stream())
                .filter(type::isSuperTypeOf).flatMap(t -> find(t).stream());
    }

    /** A root's class and the classes of everything that it may contain. */
    List<EntityMap> aggregate(EClass root) {
        return Features.withContained(List.of(root), t -> instancesOf(t).map(EntityMap::type)).stream()
                .flatMap(t -> find(t).stream()).toList();
    }

    /** The tables in which a reference to a class may find its target. */
    List<Table> targets(ClassName target) {
        var direct = catalog.find(target).stream().map(Entity::table);
        var known = packages.findAny(target).stream().flatMap(this::tables);
        return Stream.concat(direct, known).distinct().filter(this::isOpen).toList();
    }

    private Stream<Table> tables(EClass type) {
        return catalog.entities().values().stream()
                .filter(e -> packages.find(e.name()).filter(type::isSuperTypeOf).isPresent())
                .map(Entity::table);
    }

    /** The tables that may be asked for: all of them, unless a server would refuse. */
    Stream<Table> open() {
        return rights.isServed() ? catalog.entities().values().stream()
                .flatMap(e -> packages.find(e.name()).stream().flatMap(t -> rights.visible(t, e).stream()))
                .flatMap(Entity::tables) : catalog.tables();
    }

    private boolean isOpen(Table table) {
        return !rights.isServed() || open().anyMatch(t -> t.name().equals(table.name()));
    }

    private static boolean has(Table table, String column) {
        return table.columns().stream().anyMatch(c -> c.name().equals(column));
    }

    /** The tables and columns that may refer to elements of a table. */
    Stream<ReferenceColumn> referencesTo(Table table) {
        return references().filter(r -> !rights.isServed() || open().anyMatch(
                t -> t.name().equals(r.table().name()) && has(t, r.column())))
                .filter(r -> targets(r.target()).stream()
                .anyMatch(target -> target.name().equals(table.name())));
    }

    /** All tables and columns that hold references. */
    Stream<ReferenceColumn> references() {
        return catalog.entities().values().stream().flatMap(e -> e.holders().stream()
                .filter(h -> h.target() != null && h.kind() != HolderKind.CONTAINED)
                .map(h -> ReferenceColumn.of(e, h)));
    }
}
