/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cadre.core.text.Folding;

/**
 * Phrases and what they mean, read from a table beside this class; upper case, accents and punctuation
 * don't matter.
 */
@SuppressWarnings("nls")
final class Phrases {

    /** What is said later in an answer is a story, not an answer. */
    private static final int LONGEST_ANSWER = 1_000;

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
        return known(text).map(meanings::get).distinct().toList();
    }

    /** Returns what the text as a whole means. */
    Optional<String> exactly(String text) {
        return Optional.ofNullable(meanings.get(plain(text)));
    }

    /** Returns how many letters the longest known phrase in the text has; 0 if there is none. */
    int strength(String text) {
        return known(text).mapToInt(String::length).max().orElse(0);
    }

    /** Returns the known phrases in a text, those of more words first. */
    private Stream<String> known(String text) {
        var start = text.length() > LONGEST_ANSWER ? text.substring(0, LONGEST_ANSWER) : text;
        var words = Arrays.asList(plain(start).split(" "));
        return IntStream.iterate(Math.min(longest, words.size()), length -> length > 0, length -> length - 1)
                .boxed().flatMap(length -> IntStream.rangeClosed(0, words.size() - length)
                        .mapToObj(at -> String.join(" ", words.subList(at, at + length))))
                .filter(meanings::containsKey);
    }

    /** Adds a phrase unless it has a meaning already. */
    void add(String phrase, String meaning) {
        meanings.putIfAbsent(plain(phrase), meaning);
    }
}
