/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.cadre.core.text.Folding;
import org.cadre.model.Educator;

/** Finds out why somebody is in a group. */
final class WhySearch {

    private final GroupBoard board;
    private final GroupCard group;
    private final Educator person;
    private final List<Educator> people;
    private final GroupFit fit;

    WhySearch(GroupBoard board, GroupCard group, Educator person) {
        this.board = board;
        this.group = group;
        this.person = person;
        people = Stream.concat(Stream.of(person), board.around(group.focus()).stream()
                .flatMap(card -> card.members().stream())).distinct().toList();
        fit = new GroupFit(people, board.day());
    }

    GroupWhy find() {
        var others = others(group);
        var day = board.day();
        int known = (int) others.stream().filter(other -> fit.knowsTimes(0, people.indexOf(other))).count();
        int shared = (int) others.stream().filter(other -> fit.meets(0, people.indexOf(other))).count();
        return new GroupWhy(fit(group), others.size(), shared(others, GroupFit::aims),
                shared(others, one -> subjects(one, day)), shared, known,
                board.around(group.focus()).stream().map(card -> new GroupPlace(card, fit(card)))
                        .sorted(Comparator.comparingInt((GroupPlace place) -> -place.fit())).toList());
    }

    private static List<String> subjects(Educator person, LocalDate day) {
        return GroupFit.subjects(person, day);
    }

    private List<Educator> others(GroupCard card) {
        return card.members().stream().filter(other -> other != person).toList();
    }

    private int fit(GroupCard card) {
        return (int) others(card).stream().mapToInt(other -> fit.of(0, people.indexOf(other))).average()
                .orElse(0);
    }

    private Map<String, Integer> shared(Collection<Educator> others,
            Function<Educator, List<String>> of) {
        var counts = new LinkedHashMap<String, Integer>();
        of.apply(person).stream().distinct().forEach(word -> counts.put(word, (int) others.stream()
                .filter(other -> of.apply(other).stream().anyMatch(theirs -> Folding.same(theirs, word)))
                .count()));
        var sorted = new LinkedHashMap<String, Integer>();
        counts.entrySet().stream().sorted(Map.Entry.<String, Integer> comparingByValue().reversed())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
