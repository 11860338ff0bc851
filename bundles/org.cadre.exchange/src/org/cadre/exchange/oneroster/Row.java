/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.util.List;

import org.cadre.exchange.text.Formulas;

/** A row of a file that Cadre uses, and what became of it. */
@SuppressWarnings("nls")
final class Row {

    /** What becomes of a row. */
    enum Fate {
        /** Nothing is decided. */
        OPEN,
        /** It creates or changes something. */
        IMPORTED,
        /** It says what is known. */
        UNCHANGED,
        /** It is refused. */
        REJECTED,
        /** It is of no use to Cadre. */
        IGNORED
    }

    private final Header header;
    private final int line;
    private final List<String> cells;
    private Fate fate = Fate.OPEN;

    Row(Header header, int line, List<String> cells) {
        this.header = header;
        this.line = line;
        this.cells = cells;
    }

    int line() {
        return line;
    }

    List<String> cells() {
        return cells;
    }

    Header header() {
        return header;
    }

    /** Returns the value of a column, without blanks around it; empty if the file has no such column. */
    String get(String heading) {
        return at(header.position(heading));
    }

    /** Returns the value at a position; empty if there is none. */
    String at(int position) {
        return position < 0 || position >= cells.size() ? "" : value(cells.get(position));
    }

    /** Returns the values of a list. */
    List<String> list(String heading) {
        return FieldType.list(get(heading));
    }

    String sourcedId() {
        return get("sourcedId");
    }

    boolean isDeleted() {
        return "tobedeleted".equals(get("status"));
    }

    Fate fate() {
        return fate;
    }

    boolean is(Fate other) {
        return fate == other;
    }

    void become(Fate decided) {
        fate = decided;
    }

    /** Takes it as a change if it is not unchanged. */
    void becomeImported(boolean changed) {
        if (fate == Fate.OPEN || changed) {
            fate = changed ? Fate.IMPORTED : Fate.UNCHANGED;
        }
    }

    /** Returns what a cell means: no blanks around it, no apostrophe that only kept a spreadsheet quiet. */
    static String value(String cell) {
        return Formulas.restore(cell).strip();
    }
}
