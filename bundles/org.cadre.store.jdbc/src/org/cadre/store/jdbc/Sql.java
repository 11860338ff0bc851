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
    String MODEL = "\"model\"";
    /** The schema of what the store keeps for itself: catalog and history. */
    String STORE = "\"store\"";
    /** For how many values statements ask; few different numbers, so that the database seldom has to plan. */
    List<Integer> CHUNKS = List.of(1, 100);

    /** Returns a name as a delimited identifier. */
    static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Returns a text as a literal. */
    static String literal(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }

    /** Returns the condition that a column has one of so many values. */
    static String in(String column, int count) {
        return quote(column) + " IN (" + String.join(", ", Collections.nCopies(count, "?")) + ')';
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
        var padding = Collections.nCopies(size - values.size(), values.getLast());
        return Stream.concat(values.stream(), padding.stream()).toList();
    }
}
