/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.criteria;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.cadre.core.match.MatchReason;
import org.cadre.core.match.PairScorer;
import org.cadre.core.text.Folding;
import org.cadre.matching.people.NumberSets;

/**
 * Gives points for the share of the mentee's goals that something of the mentor's speaks of. A goal and an
 * offer speak of one thing if one of them contains the other word by word: "Become an instructional coach"
 * and "Instructional Coach".
 */
final class PhraseScorer implements PairScorer {

    /** Key of the reason of pairs that share something; values: how many, of how many, which. */
    static final String SOME = "some"; //$NON-NLS-1$
    /** Key of the reason of pairs that share nothing; values: the mentee's goals. */
    static final String NOTHING = "nothing"; //$NON-NLS-1$

    /** Longer texts are no names of anything; only their beginnings are looked at. */
    private static final int MOST_WORDS = 16;

    private final List<String> goals = new ArrayList<>();
    private final int[][] wanted;
    private final int[][] spokenOf;
    private final boolean[] known;

    /**
     * @param offers of each mentor
     * @param wishes the goals of each mentee
     */
    PhraseScorer(List<? extends Collection<String>> offers, List<? extends Collection<String>> wishes) {
        var numbers = new HashMap<List<String>, Integer>();
        wanted = wishes.stream().map(list -> numbers(list, numbers)).toArray(int[][]::new);
        var parts = new HashMap<List<String>, int[]>();
        numbers.forEach((words, goal) -> parts(words).forEach(part -> parts.merge(part,
                new int[] { goal }, PhraseScorer::joined)));
        spokenOf = offers.stream().map(list -> spokenOf(list, numbers, parts)).toArray(int[][]::new);
        known = new boolean[offers.size()];
        for (int mentor = 0; mentor < known.length; mentor++) {
            known[mentor] = !offers.get(mentor).isEmpty();
        }
    }

    private int[] numbers(Collection<String> some, Map<List<String>, Integer> numbers) {
        return some.stream().filter(text -> !words(text).isEmpty())
                .mapToInt(text -> numbers.computeIfAbsent(words(text), words -> {
                    goals.add(text.strip());
                    return goals.size() - 1;
                })).sorted().distinct().toArray();
    }

    private static int[] spokenOf(Collection<String> offers, Map<List<String>, Integer> numbers,
            Map<List<String>, int[]> parts) {
        var found = new TreeSet<Integer>();
        for (var offer : offers) {
            var words = words(offer);
            IntStream.of(parts.getOrDefault(words, new int[0])).forEach(found::add);
            parts(words).stream().map(numbers::get).filter(Objects::nonNull).forEach(found::add);
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] joined(int[] one, int[] other) {
        return IntStream.concat(IntStream.of(one), IntStream.of(other)).toArray();
    }

    private static List<String> words(String text) {
        return Arrays.stream(Folding.fold(text).split("[^\\p{L}\\p{N}]+")) //$NON-NLS-1$
                .filter(word -> !word.isEmpty()).limit(MOST_WORDS).toList();
    }

    /** Every run of words, the whole included. */
    private static List<List<String>> parts(List<String> words) {
        var parts = new ArrayList<List<String>>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                parts.add(List.copyOf(words.subList(from, to)));
            }
        }
        return parts.stream().distinct().toList();
    }

    @Override
    public int points(int mentor, int mentee) {
        int[] want = wanted[mentee];
        return want.length == 0 || !known[mentor] ? NO_DATA
                : FULL * NumberSets.shared(spokenOf[mentor], want) / want.length;
    }

    @Override
    public MatchReason reason(int mentor, int mentee) {
        return switch (points(mentor, mentee)) {
            case NO_DATA -> Criterion.UNKNOWN;
            case 0 -> MatchReason.of(NOTHING, texts(IntStream.of(wanted[mentee])));
            default -> MatchReason.of(SOME, NumberSets.shared(spokenOf[mentor], wanted[mentee]),
                    wanted[mentee].length, texts(IntStream.of(wanted[mentee])
                            .filter(goal -> NumberSets.has(spokenOf[mentor], goal))));
        };
    }

    private String texts(IntStream numbers) {
        return numbers.mapToObj(goals::get).collect(joining(", ")); //$NON-NLS-1$
    }
}
