/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.table;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a table shows of its rows: those that match the filter, in the chosen order. Immutable, so that it
 * can be arranged on any thread.
 *
 * @param <T> the type of the rows
 */
final class Rows<T> {

    private final List<T> all;
    private final List<Column<T>> columns;
    private final Map<T, String> searchTexts = new IdentityHashMap<>();

    Rows(List<T> all, List<Column<T>> columns) {
        this.all = List.copyOf(all);
        this.columns = columns;
    }

    /** How many rows there are without a filter. */
    int size() {
        return all.size();
    }

    /**
     * The rows to show.
     *
     * @param filter words that must all occur somewhere in a row, in any case
     * @param column the column to order by; null for the given order
     * @param descending whether the greatest comes first
     */
    synchronized List<T> arrange(String filter, Column<T> column, boolean descending) {
        var rows = matching(words(filter));
        if (column != null) {
            var order = column.comparator();
            rows.sort(descending ? order.reversed() : order);
        }
        return rows;
    }

    private static String[] words(String filter) {
        var text = filter.strip().toLowerCase(Locale.ROOT);
        return text.isEmpty() ? new String[0] : text.split("\\s+"); //$NON-NLS-1$
    }

    private List<T> matching(String[] words) {
        var rows = new ArrayList<T>(all.size());
        for (var row : all) {
            if (matches(row, words)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private boolean matches(T row, String[] words) {
        for (var word : words) {
            if (!searchTexts.computeIfAbsent(row, this::searchText).contains(word)) {
                return false;
            }
        }
        return true;
    }

    private String searchText(T row) {
        var text = new StringBuilder();
        columns.forEach(column -> text.append(column.text().apply(row)).append('\n'));
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
