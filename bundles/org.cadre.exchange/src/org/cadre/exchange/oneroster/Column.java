/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A column of a file, as the schema describes it.
 *
 * @param name its heading
 * @param type what its values look like
 * @param required whether every row needs a value
 * @param versions versions of the standard that have it: "*", a number, or "own" for Cadre's own extension
 * @param target file whose sourcedIds its values are; empty if it is no reference
 * @param words values that it may have; empty for any
 * @param feature feature of the file's class that takes the value; empty for none
 */
@SuppressWarnings("nls")
record Column(String name, FieldType type, boolean required, String versions, Optional<String> target,
        Set<String> words, Optional<String> feature) {

    private static final String EXTENSION = "ext:";

    static Column parse(String[] cells) {
        return new Column(cells[0], FieldType.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                "!".equals(cells[2]), cells[3],
                optional(cells[4]), optional(cells[5]).map(w -> Set.of(w.split("\\|"))).orElse(Set.of()),
                optional(cells[6]));
    }

    boolean isIn(Version version) {
        return "*".equals(versions) || versions.equals(version.number());
    }

    /** Whether it is an extension column of Cadre's own. */
    boolean isOwn() {
        return "own".equals(versions);
    }

    /** Whether its values are kept for the next export without being interpreted. */
    boolean isKept() {
        return feature.filter("~"::equals).isPresent();
    }

    boolean allowsWord(String word) {
        return words.contains(word)
                || words.contains(EXTENSION) && word.startsWith(EXTENSION)
                        && word.length() > EXTENSION.length();
    }

    private static Optional<String> optional(String cell) {
        return "-".equals(cell) ? Optional.empty() : Optional.of(cell);
    }
}
