/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.cadre.model.Educator;

/** A part of a parsed query: whether it holds for a person on a day. */
@FunctionalInterface
interface QueryCondition {

    boolean test(Educator educator, LocalDate day);

    static QueryCondition all(List<QueryCondition> parts) {
        return (educator, day) -> parts.stream().allMatch(p -> p.test(educator, day));
    }

    static QueryCondition any(List<QueryCondition> parts) {
        return (educator, day) -> parts.stream().anyMatch(p -> p.test(educator, day));
    }

    static QueryCondition not(QueryCondition part) {
        return (educator, day) -> !part.test(educator, day);
    }

    /**
     * Some value of the field compares as wanted with one of the given; with a negative operator, none does.
     */
    static QueryCondition compare(QueryField field, QueryOperator operator,
            Collection<Comparable<?>> wanted) {
        QueryCondition found = (educator, day) -> field.values().of(educator, day)
                .map(field.kind()::comparable).filter(Objects::nonNull)
                .anyMatch(v -> wanted.stream().anyMatch(w -> field.kind().passes(v, operator, w)));
        return operator.isNegative() ? not(found) : found;
    }
}
