/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.cadre.core.exchange.Rejection;

/** Collects the rows that are refused, with their reasons. */
@SuppressWarnings("nls")
class Refusals {

    private final Map<Table, Map<Integer, Refused>> byTable = new LinkedHashMap<>();

    /** A refused row with everything that is wrong with it. */
    record Refused(Row row, List<Rejection> reasons) {

        /** What to write beside the row. */
        String text() {
            return reasons.stream().map(r -> r.reason() + " " + r.fix()).distinct()
                    .collect(Collectors.joining(" "));
        }
    }

    void add(Table table, Row row, List<Rejection> reasons) {
        table.refuse(row, reasons.get(0).code());
        byTable.computeIfAbsent(table, t -> new TreeMap<>())
                .computeIfAbsent(row.line(), line -> new Refused(row, new ArrayList<>())).reasons()
                        .addAll(reasons);
    }

    /** The files that have refused rows. */
    List<Table> tables() {
        return List.copyOf(byTable.keySet());
    }

    /** The refused rows of a file in its order. */
    List<Refused> of(Table table) {
        return List.copyOf(byTable.getOrDefault(table, Map.of()).values());
    }

    List<Rejection> rejections() {
        return byTable.keySet().stream().flatMap(t -> of(t).stream()).flatMap(r -> r.reasons().stream())
                .toList();
    }
}
