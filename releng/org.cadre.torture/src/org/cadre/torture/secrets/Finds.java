/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture.secrets;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a search found, and how much it looked through. */
final class Finds {

    private static final int SHOWN = 20;

    private final Set<String> words = new TreeSet<>();
    private final Map<String, Integer> places = new TreeMap<>();
    private final Set<String> torn = new TreeSet<>();
    private long bytes;
    private int files;
    private int gone;

    void add(String word, String where) {
        words.add(word);
        places.merge(where, 1, Integer::sum);
    }

    void read(long count) {
        bytes += count;
    }

    void file() {
        files++;
    }

    void gone() {
        gone++;
    }

    void torn(String where) {
        torn.add(where);
    }

    Set<String> words() {
        return words;
    }

    /** The places with the number of finds in each, some of them. */
    Map<String, Integer> places() {
        var some = new TreeMap<String, Integer>();
        places.entrySet().stream().limit(SHOWN).forEach(e -> some.put(e.getKey(), e.getValue()));
        return some;
    }

    /** How much was looked through. */
    String extent() {
        return "%d files, %.1f MB read (packed content counted unpacked)%s%s".formatted(files, bytes / 1e6,
                gone > 0 ? ", " + gone + " gone meanwhile" : "",
                torn.isEmpty() ? "" : ", " + torn.size() + " unpacked only in part");
    }
}
