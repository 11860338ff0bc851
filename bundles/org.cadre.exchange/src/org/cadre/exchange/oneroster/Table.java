/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file of a package as it was read: the rows that Cadre may use, the ids of all, and how many rows became
 * what. Rows that are of no use whatever they say are counted, not kept.
 */
class Table {

    private final FileSchema schema;
    private final Mode mode;
    private final Header header;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Row> ids = new HashMap<>();
    private final Map<String, String> refusedIds = new HashMap<>();
    private final Set<Integer> refusedLines = new HashSet<>();
    private int passed;

    Table(FileSchema schema, Mode mode, Header header) {
        this.schema = schema;
        this.mode = mode;
        this.header = header;
    }

    FileSchema schema() {
        return schema;
    }

    String name() {
        return schema.name();
    }

    boolean isBulk() {
        return mode == Mode.BULK;
    }

    Header header() {
        return header;
    }

    /** The rows that are kept and not refused. */
    List<Row> rows() {
        return rows.stream().filter(row -> !row.is(Row.Fate.REJECTED)).toList();
    }

    /** Returns the kept row with that id; null if there is none that is kept and not refused. */
    Row row(String sourcedId) {
        return ids.get(sourcedId);
    }

    boolean has(String sourcedId) {
        return ids.containsKey(sourcedId);
    }

    /** The reasons' codes of the refused rows, by the ids that could be read. */
    Map<String, String> refusedIds() {
        return refusedIds;
    }

    boolean isRefused(int line) {
        return refusedLines.contains(line);
    }

    /** Whether there were rows, and all were refused: then nothing can be said about what others refer to. */
    boolean isRefusedWhole() {
        return ids.isEmpty() && !refusedLines.isEmpty();
    }

    int refused() {
        return refusedLines.size();
    }

    /** How many rows were read. */
    int read() {
        return (int) rows.stream().filter(row -> !row.is(Row.Fate.REJECTED)).count() + passed + refused();
    }

    int count(Row.Fate fate) {
        int kept = (int) rows.stream().filter(row -> row.is(fate)).count();
        return switch (fate) {
        case IGNORED -> kept + passed;
        case REJECTED -> refused();
        default -> kept;
        };
    }

    /** Takes a row whose values are right. */
    void add(Row row, boolean keep) {
        ids.put(row.sourcedId(), keep ? row : null);
        if (keep) {
            rows.add(row);
        } else {
            row.become(Row.Fate.IGNORED);
            passed++;
        }
    }

    /** Refuses a row, which may have been taken before. */
    void refuse(Row row, String code) {
        if (refusedLines.add(row.line())) {
            passed -= row.is(Row.Fate.IGNORED) ? 1 : 0;
            row.become(Row.Fate.REJECTED);
            ids.remove(row.sourcedId());
            if (!row.sourcedId().isEmpty()) {
                refusedIds.putIfAbsent(row.sourcedId(), code);
            }
        }
    }
}
