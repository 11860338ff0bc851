/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.text.Folding;

/** Gives numbers to words, so that sets of them compare fast. Case, accents and spacing do not count. */
public final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    /** Returns the numbers of the words, ascending and each once; blank words have none. */
    public int[] numbers(Collection<String> some) {
        return some.stream().filter(w -> w != null && !w.isBlank()).mapToInt(this::number).sorted().distinct()
                .toArray();
    }

    /** Returns a word as it was spelled first. */
    public String word(int number) {
        return words.get(number);
    }

    private int number(String word) {
        return numbers.computeIfAbsent(Folding.fold(word), key -> {
            words.add(word.strip());
            return words.size() - 1;
        });
    }
}
