/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture.secrets;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Words that occur nowhere by chance, each with the kind of text that it was planted in. All begin alike and
 * are
 * equally long, so that a search can look for all of them at once.
 */
final class Planted {

    /** The first letters of each word, in lower case. */
    static final String START = "zq";
    /** How many letters each word has. */
    static final int LENGTH = 12;

    private final Random random;
    private final Map<String, String> kinds = new HashMap<>();

    Planted(long seed) {
        random = new Random(seed);
    }

    /** Makes a word; it begins with a capital letter, as names do. */
    String next(String kind) {
        var word = new StringBuilder(START);
        while (word.length() < LENGTH) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return kinds.putIfAbsent(word.toString(), kind) == null
                ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : next(kind);
    }

    /** Whether that is one of the words; in lower case. */
    boolean has(String word) {
        return kinds.containsKey(word);
    }

    int size() {
        return kinds.size();
    }

    /** How many words of each kind there are, among those or, with null, at all. */
    Map<String, Integer> count(Set<String> words) {
        var counts = new TreeMap<String, Integer>();
        kinds.forEach((word, kind) -> {
            if (words == null || words.contains(word)) {
                counts.merge(kind, 1, Integer::sum);
            }
        });
        return counts;
    }
}
