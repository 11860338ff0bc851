/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.IntStream;

/** Derives names of tables and columns from names of the metamodel. */
interface Names {

    /** The longest identifier of PostgreSQL. */
    int LIMIT = 63;

    /** Returns a camel-case name in lower case with underscores, for instance mentor_profile. */
    static String snake(String name) {
        var snake = name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
                .replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_+", "")
                .toLowerCase(Locale.ROOT);
        return snake.isEmpty() ? "x" : snake;
    }

    /** Returns the wish, shortened to what databases allow, and numbered if that name is taken. */
    static String free(String wish, Collection<String> taken) {
        return IntStream.iterate(1, n -> n + 1).mapToObj(n -> numbered(wish, n))
                .filter(name -> !taken.contains(name)).findFirst().orElseThrow();
    }

    private static String numbered(String wish, int number) {
        var suffix = number == 1 ? "" : "_" + number;
        return wish.substring(0, Math.min(wish.length(), LIMIT - suffix.length())) + suffix;
    }
}
