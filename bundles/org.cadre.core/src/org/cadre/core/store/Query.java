/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.store;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.cadre.model.Element;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Which roots to load: all of a class, or those with certain values.
 *
 * @param type the class of the roots, with its subclasses
 * @param javaType the Java interface of the class
 * @param conditions what must hold, all of it
 * @param <T> the Java interface of the class
 */
public record Query<T extends Element>(EClass type, Class<T> javaType, List<Condition> conditions) {

    /**
     * A single-valued feature must have a value.
     *
     * @param feature an attribute or a reference of the class
     * @param value the value, an Element for a reference; null for "absent"
     */
    public record Condition(EStructuralFeature feature, Object value) {
    }

    /** Checks that class and interface belong together. */
    public Query {
        if (!javaType.equals(Objects.requireNonNull(type).getInstanceClass())) {
            throw new IllegalArgumentException(type.getName() + " is not " + javaType); //$NON-NLS-1$
        }
        conditions = List.copyOf(conditions);
    }

    /** Returns the query for all roots of a class. */
    public static <T extends Element> Query<T> all(EClass type, Class<T> javaType) {
        return new Query<>(type, javaType, List.of());
    }

    /** Returns this query with one more condition. */
    public Query<T> where(EStructuralFeature feature, Object value) {
        var more = Stream.concat(conditions.stream(), Stream.of(new Condition(feature, value))).toList();
        return new Query<>(type, javaType, more);
    }
}
