/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.exchange.Rejection;
import org.cadre.core.exchange.Sheet;

/** One row of a table, and what becomes of it. */
final class Line {

    /** What becomes of a row. */
    enum Fate {
        /** It creates or changes something. */
        IMPORTED,
        /** It says what is known already. */
        UNCHANGED,
        /** It is refused. */
        REJECTED
    }

    private final Sheet sheet;
    private final Sheet.Row row;
    private final Map<String, String> values = new HashMap<>();
    private Fate fate = Fate.UNCHANGED;
    private Rejection rejection;

    Line(Sheet sheet, Sheet.Row row) {
        this.sheet = sheet;
        this.row = row;
        for (int i = 0; i < sheet.headers().size(); i++) {
            values.putIfAbsent(TableKind.plain(sheet.headers().get(i)), row.cells().get(i).strip());
        }
    }

    static List<Line> of(Sheet sheet) {
        return sheet.rows().stream().map(row -> new Line(sheet, row)).toList();
    }

    Sheet sheet() {
        return sheet;
    }

    String file() {
        return sheet.name();
    }

    int number() {
        return row.line();
    }

    List<String> cells() {
        return row.cells();
    }

    /** What stands in a column; empty if nothing does or there is no such column. */
    String get(String column) {
        return values.getOrDefault(TableKind.plain(column), ""); //$NON-NLS-1$
    }

    /** Whether the table has such a column. */
    boolean has(String column) {
        return values.containsKey(TableKind.plain(column));
    }

    Fate fate() {
        return fate;
    }

    /** Why it is refused; null if it is not. */
    Rejection rejection() {
        return rejection;
    }

    boolean isRejected() {
        return fate == Fate.REJECTED;
    }

    void imported() {
        fate = Fate.IMPORTED;
    }

    void refuse(Refusal refusal) {
        fate = Fate.REJECTED;
        rejection = refusal.at(this);
    }
}
