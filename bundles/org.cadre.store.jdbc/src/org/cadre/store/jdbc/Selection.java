/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.cadre.core.store.Query.Condition;
import org.cadre.model.Element;
import org.eclipse.emf.ecore.EObject;

/**
 * A condition on rows of roots.
 *
 * @param condition the SQL text
 * @param values the values of its placeholders
 */
record Selection(String condition, List<Object> values) {

    private static final String ROOTS = " WHERE \"_owner\" IS NULL";

    /** Selects roots for which all conditions hold that the database can judge. */
    static Selection of(EntityMap map, List<Condition> conditions) {
        var sql = new StringBuilder(ROOTS);
        var values = new ArrayList<>();
        add(map, conditions, sql, values);
        return new Selection(sql.toString(), values);
    }

    /** Adds the conditions that the database can judge to a statement that has one already. */
    static void add(EntityMap map, List<Condition> conditions, StringBuilder sql, List<Object> values) {
        for (var condition : conditions) {
            column(map, condition).ifPresent(column -> add(map, column, condition.value(), sql, values));
        }
    }

    /** Returns whether conditions hold for an element as it is in memory. */
    static Predicate<EObject> inMemory(List<Condition> conditions) {
        return element -> conditions.stream().allMatch(c -> holds(element, c));
    }

    private static Optional<ColumnMap> column(EntityMap map, Condition condition) {
        return map.columns().stream().filter(c -> c.feature() == condition.feature()).findFirst();
    }

    private static void add(EntityMap map, ColumnMap column, Object value, StringBuilder sql,
            List<Object> values) {
        var name = Sql.quote(map.table().columns().get(column.index()).name());
        sql.append(" AND ").append(name);
        if (value == null) {
            sql.append(" IS NULL");
        } else {
            sql.append(" = ").append(map.table().columns().get(column.index()).type().parameter());
            values.add(stored(column, value));
        }
    }

    private static Object stored(ColumnMap column, Object value) {
        var stored = column.isReference() ? ((Element) value).getUuid()
                : column.codec().toStored().apply(value);
        return stored instanceof String text && text.length() > Texts.LIMIT ? Texts.LONG : stored;
    }

    private static boolean holds(EObject element, Condition condition) {
        var feature = condition.feature();
        if (condition.value() == null && feature.isUnsettable()) {
            return !element.eIsSet(feature);
        }
        var value = element.eGet(feature, false);
        return condition.value() instanceof Element target && value instanceof EObject other
                ? target.getUuid() != null && target.getUuid().equals(Identity.of(other))
                : Objects.equals(condition.value(), value);
    }
}
