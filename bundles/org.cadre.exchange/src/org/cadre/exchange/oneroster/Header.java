/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.exchange.Rejection;

/**
 * The first row of a file, checked against the schema. Version 1.2 is taken at its word: prescribed order,
 * extensions at the end and called "metadata.…". Files of version 1.1 come from older systems; their
 * columns are found by name. Optional columns may be missing in both.
 */
@SuppressWarnings("nls")
class Header {

    private final FileSchema schema;
    private final Version version;
    private final List<String> headings;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Column> columns = new HashMap<>();
    private final List<Rejection> faults = new ArrayList<>();
    private final List<String> kept;

    Header(FileSchema schema, Version version, List<String> headings) {
        this.schema = schema;
        this.version = version;
        this.headings = List.copyOf(headings);
        checkNames();
        findColumns();
        kept = this.headings.stream().filter(this::isKept).toList();
        checkRequired();
        if (version == Version.V1_2) {
            checkOrder();
            checkExtensions();
        }
    }

    List<String> headings() {
        return headings;
    }

    List<Rejection> faults() {
        return faults;
    }

    /** The headings whose values are kept without being interpreted. */
    List<String> kept() {
        return kept;
    }

    /** Returns where the column is, or -1. */
    int position(String heading) {
        return positions.getOrDefault(heading, -1);
    }

    boolean has(String heading) {
        return positions.containsKey(heading);
    }

    /** Returns the column of the schema with that heading, if it is one of this version or Cadre's own. */
    Optional<Column> column(String heading) {
        return Optional.ofNullable(columns.get(heading));
    }

    private boolean isKept(String heading) {
        var column = column(heading);
        return column.isPresent() ? column.get().isKept() : !heading.isBlank();
    }

    private void checkNames() {
        var seen = new HashSet<String>();
        for (var heading : headings) {
            if (heading.isBlank()) {
                fault(Code.EMPTY_HEADER, heading);
            } else if (!seen.add(heading)) {
                fault(Code.DUPLICATE_HEADER, heading);
            }
        }
    }

    private void findColumns() {
        for (int i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            positions.putIfAbsent(heading, i);
            schema.column(heading).filter(c -> c.isOwn() || c.isIn(version))
                    .ifPresent(c -> columns.put(heading, c));
        }
    }

    private void checkRequired() {
        for (var column : schema.columns(version)) {
            if (!has(column.name()) && (column.required() || column.type() == FieldType.STATUS)) {
                fault(Code.MISSING_HEADER, column.name());
            }
        }
    }

    private void checkOrder() {
        var order = schema.columns(version).stream().map(Column::name).toList();
        int last = -1;
        for (var heading : headings) {
            int place = order.indexOf(heading);
            if (place >= 0 && place < last) {
                fault(Code.HEADER_ORDER, heading);
            }
            last = Math.max(last, place);
        }
    }

    private void checkExtensions() {
        int lastStandard = 0;
        for (int i = 0; i < headings.size(); i++) {
            lastStandard = isStandard(headings.get(i)) ? i : lastStandard;
        }
        for (int i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            boolean extension = heading.startsWith(FileSchema.METADATA)
                    && heading.length() > FileSchema.METADATA.length();
            if (extension && i < lastStandard) {
                fault(Code.METADATA_POSITION, heading);
            } else if (!extension && !isStandard(heading) && !heading.isBlank()) {
                fault(Code.INVALID_METADATA, heading);
            }
        }
    }

    private boolean isStandard(String heading) {
        return columns.containsKey(heading) && !columns.get(heading).isOwn();
    }

    private void fault(Code code, String heading) {
        faults.add(code.at(new Code.Place(schema.name(), 1), heading, heading, ""));
    }
}
