/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.cadre.core.exchange.Rejection;

/** Checks the values of the rows of a file, one row at a time. */
@SuppressWarnings("nls")
class RowCheck {

    private static final Map<String,
            String> INTERVALS = Map.of("startDate", "endDate", "beginDate", "endDate",
            "metadata.cadre.opens", "metadata.cadre.closes");

    private final String file;
    private final Header header;
    private final Mode mode;
    private final Version version;
    private final List<Column> columns;
    private final int[] positions;

    RowCheck(FileSchema schema, Header header, Mode mode, Version version) {
        this.file = schema.name();
        this.header = header;
        this.mode = mode;
        this.version = version;
        columns = header.headings().stream().flatMap(h -> header.column(h).stream()).toList();
        positions = columns.stream().mapToInt(c -> header.position(c.name())).toArray();
    }

    /** Returns everything that is wrong with a row; empty if nothing is. */
    List<Rejection> check(Row row) {
        var place = new Code.Place(file, row.line());
        if (row.cells().size() != header.headings().size()) {
            return List.of(Code.ROW_WIDTH.at(place, "", String.valueOf(row.cells().size()),
                    String.valueOf(header.headings().size())));
        }
        var faults = new ArrayList<Rejection>();
        for (int i = 0; i < positions.length; i++) {
            check(columns.get(i), row.at(positions[i]), place, faults);
        }
        if (faults.isEmpty()) {
            INTERVALS.forEach((start, end) -> checkInterval(row, start, end, place, faults));
        }
        return faults;
    }

    private static void checkInterval(Row row, String start, String end, Code.Place place,
            List<Rejection> faults) {
        var from = row.get(start);
        var to = row.get(end);
        if (!from.isEmpty() && !to.isEmpty() && to.compareTo(from) < 0) {
            faults.add(Code.END_BEFORE_START.at(place, end, to, start + " " + from));
        }
    }

    private void check(Column column, String value, Code.Place place, List<Rejection> faults) {
        if (column.type() == FieldType.STATUS || column.type() == FieldType.MODIFIED) {
            checkLifecycle(column, value, place, faults);
        } else if (value.isEmpty()) {
            if (column.required()) {
                faults.add(Code.MISSING_VALUE.at(place, column.name(), value, ""));
            }
        } else {
            checkValue(column, value, place, faults);
        }
    }

    /**
     * Bulk files say nothing about status (binding 1.2.1, "status" of every file). Systems of version 1.1
     * write it nevertheless; that is let pass where it says "active".
     */
    private void checkLifecycle(Column column, String value, Code.Place place, List<Rejection> faults) {
        boolean delta = mode == Mode.DELTA;
        if (value.isEmpty()) {
            if (delta) {
                faults.add(Code.REQUIRED_IN_DELTA.at(place, column.name(), value, ""));
            }
        } else if (!delta && (version == Version.V1_2 || "tobedeleted".equals(value))) {
            faults.add(Code.FORBIDDEN_IN_BULK.at(place, column.name(), value, ""));
        } else if (column.type() == FieldType.STATUS || delta && version == Version.V1_2) {
            checkValue(column, value, place, faults);
        }
    }

    private static void checkValue(Column column, String value, Code.Place place, List<Rejection> faults) {
        if (!column.type().accepts(value)) {
            faults.add(column.type().fault().at(place, column.name(), value, ""));
        } else if (column.type().isVocabulary() && !hasAllowedWords(column, value)) {
            faults.add(Code.INVALID_ENUM.at(place, column.name(), value,
                    words(column)));
        }
    }

    private static String words(Column column) {
        return column.words().stream().sorted().map(w -> w.endsWith(":") ? w + "…" : w)
                .collect(Collectors.joining(", "));
    }

    private static boolean hasAllowedWords(Column column, String value) {
        return column.type() == FieldType.TOKENS ? FieldType.list(value).stream().allMatch(column::allowsWord)
                : column.allowsWord(value);
    }
}
