/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pieces of SQL text. */
interface Sql {

    /** The schema of the program's data, whose tables follow the metamodel. */
    String MODEL = "\"model\""; //$NON-NLS-1$
    /** The schema of what the store keeps for itself: catalog and history. */
    String STORE = "\"store\""; //$NON-NLS-1$
    /** For how many values a statement asks; few different numbers, so that the database need not plan often. */
    List<Integer> CHUNKS = List.of(1, 100);

    /** Returns a name as a delimited identifier. */
    static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"'; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Returns the condition that a column has one of so many values. */
    static String in(String column, int count) {
        return quote(column) + " IN (" + String.join(", ", Collections.nCopies(count, "?")) + ')'; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** Cuts values into pieces for {@link #in}; the last piece may repeat its last value. */
    static List<List<String>> chunks(Collection<String> values) {
        var all = List.copyOf(values);
        int most = CHUNKS.getLast();
        return IntStream.iterate(0, from -> from < all.size(), from -> from + most)
                .mapToObj(from -> padded(all.subList(from, Math.min(all.size(), from + most)))).toList();
    }

    private static List<String> padded(List<String> values) {
        int size = CHUNKS.stream().filter(chunk -> chunk >= values.size()).findFirst().orElseThrow();
        return Stream.concat(values.stream(), Collections.nCopies(size - values.size(), values.getLast()).stream())
                .toList();
    }
}
