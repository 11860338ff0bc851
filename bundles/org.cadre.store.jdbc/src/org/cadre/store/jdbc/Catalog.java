/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;

/**
 * What classes the database keeps, and where; also those whose module is absent.
 *
 * @param entities the classes, by name
 */
record Catalog(Map<ClassName, Entity> entities) {

    /** Makes a catalog of these classes. */
    static Catalog of(Collection<Entity> entities) {
        return new Catalog(entities.stream().collect(
                Collectors.toMap(Entity::name, Function.identity(), (a, b) -> b, LinkedHashMap::new)));
    }

    /** The entity of a class, if the database keeps any. */
    Optional<Entity> find(ClassName name) {
        return Optional.ofNullable(entities.get(name));
    }

    /** Whether the database keeps all features of a class. */
    boolean knows(EClass type) {
        return find(ClassName.of(type)).filter(entity -> Features.kept(type).stream()
                .allMatch(feature -> entity.holder(Features.wish(feature)).isPresent())).isPresent();
    }

    /** The number of classes and features. */
    long size() {
        return entities.values().stream().mapToLong(entity -> 1 + entity.holders().size()).sum();
    }

    /** This catalog with an entity added or replaced. */
    Catalog with(Entity entity) {
        return of(Stream.concat(entities.values().stream(), Stream.of(entity)).toList());
    }

    /** All tables. */
    Stream<Table> tables() {
        return entities.values().stream().flatMap(Entity::tables);
    }
}
