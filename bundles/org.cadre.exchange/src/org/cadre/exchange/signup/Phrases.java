/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.text.Folding;

/**
 * Phrases and what they mean, read from a table beside this class; upper case, accents and punctuation
 * don't matter.
 */
@SuppressWarnings("nls")
final class Phrases {

    private final Map<String, String> meanings = new HashMap<>();
    private final int longest;

    /**
     * Reads a table: a meaning, a tab, phrases separated by bars.
     *
     * @param name name of the table
     * @param prefix meanings must begin with it, and lose it
     */
    Phrases(String name, String prefix) {
        try (var reader = new BufferedReader(new InputStreamReader(Phrases.class.getResourceAsStream(name),
                StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> line.startsWith(prefix) && !line.startsWith("#")).forEach(line -> {
                var cells = line.split("\t");
                for (var phrase : cells[1].split("\\|")) {
                    meanings.putIfAbsent(phrase, cells[0].substring(prefix.length()));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        longest = meanings.keySet().stream().mapToInt(p -> p.split(" ").length).max().orElse(1);
    }

    /** Returns the words of a text in plain lower-case letters. */
    static String plain(String text) {
        return Folding.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Returns what the longest known phrase in the text means. */
    Optional<String> find(String text) {
        return findAll(text).stream().findFirst();
    }

    /** Returns what the known phrases in the text mean, the longest phrase first. */
    List<String> findAll(String text) {
        var words = plain(text).split(" ");
        var found = new ArrayList<String>();
        for (int length = Math.min(longest, words.length); length > 0; length--) {
            for (int at = 0; at + length <= words.length; at++) {
                var meaning = meanings.get(String.join(" ", List.of(words).subList(at, at + length)));
                if (meaning != null && !found.contains(meaning)) {
                    found.add(meaning);
                }
            }
        }
        return found;
    }

    /** Returns what the text as a whole means. */
    Optional<String> exactly(String text) {
        return Optional.ofNullable(meanings.get(plain(text)));
    }

    /** Returns how many letters the longest known phrase in the text has; 0 if there is none. */
    int strength(String text) {
        var words = plain(text).split(" ");
        int best = 0;
        for (int length = Math.min(longest, words.length); length > 0; length--) {
            for (int at = 0; at + length <= words.length; at++) {
                var phrase = String.join(" ", List.of(words).subList(at, at + length));
                best = meanings.containsKey(phrase) ? Math.max(best, phrase.length()) : best;
            }
        }
        return best;
    }

    /** Adds a phrase unless it has a meaning already. */
    void add(String phrase, String meaning) {
        meanings.putIfAbsent(plain(phrase), meaning);
    }
}
