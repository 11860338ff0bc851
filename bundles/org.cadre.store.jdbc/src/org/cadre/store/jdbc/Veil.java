/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.access.Grant;
import org.cadre.core.access.Level;

/**
 * What lies between the rows of the database and somebody who may not see all of them: it keeps back rows,
 * values, and references to what is kept back. For one transaction.
 */
final class Veil {

    /** Hides nothing. */
    static final Veil NONE = new Veil(null, null);

    private final Meaning.Dictionary meanings;
    private final Surroundings surroundings;
    private final Map<Table, Plan> plans = new IdentityHashMap<>();

    Veil(Meaning.Dictionary meanings, Surroundings surroundings) {
        this.meanings = meanings;
        this.surroundings = surroundings;
    }

    /** What to look at in rows of a table. */
    private record Plan(Meaning meaning, Grant grant, List<Masked> masked, int[] references) {

        boolean isTransparent() {
            return grant.isReadableInAll() && masked.isEmpty() && references.length == 0;
        }
    }

    /** A column that is readable in some rows only. */
    private record Masked(int column, Grant grant) {
    }

    /** The row as it may be seen: itself, one with values left out, or null if there is nothing to see. */
    Row pass(Row row) {
        if (this == NONE) {
            return row;
        }
        var plan = plans.computeIfAbsent(row.table(), this::plan);
        return plan.isTransparent() ? row : pass(row, plan);
    }

    private Row pass(Row row, Plan plan) {
        var nearness = plan.meaning() == null ? Nearness.ANY : surroundings.of(plan.meaning(), row);
        if (nearness.of(plan.grant()) == Level.NONE) {
            return null;
        }
        var values = row.values().clone();
        for (var masked : plan.masked()) {
            if (nearness.of(masked.grant()) == Level.NONE) {
                values[masked.column()] = null;
            }
        }
        for (int column : plan.references()) {
            var target = row.table().columns().get(column).target();
            if (values[column] != null && !surroundings.isKnown(target, (String) values[column])) {
                values[column] = null;
            }
        }
        boolean gone = row.table().kind() == Table.Kind.VALUES && row.values()[Table.LIST_VALUE] != null
                && values[Table.LIST_VALUE] == null;
        return gone ? null : new Row(row.table(), values);
    }

    private Plan plan(Table table) {
        var meaning = meanings.find(table.name()).orElse(null);
        if (meaning == null) {
            return new Plan(null, Grant.NONE, List.of(), new int[0]);
        }
        var rights = surroundings.rights();
        var grant = meaning.list() == null ? rights.of(meaning.type())
                : rights.of(meaning.type(), meaning.list());
        var references = Arrays.stream(table.references())
                .filter(i -> surroundings.isScoped(table.columns().get(i).target())).toArray();
        return new Plan(meaning, grant, masked(table, meaning), references);
    }

    private List<Masked> masked(Table table, Meaning meaning) {
        var masked = new ArrayList<Masked>();
        for (int i = 0; i < table.columns().size(); i++) {
            var feature = meaning.columns().get(table.columns().get(i).name());
            if (table.kind() == Table.Kind.ELEMENTS && i > Table.FEATURE) {
                var grant = feature == null ? Grant.NONE
                        : surroundings.rights().of(meaning.type(), feature);
                if (!grant.isReadableInAll()) {
                    masked.add(new Masked(i, grant));
                }
            }
        }
        return masked;
    }
}
