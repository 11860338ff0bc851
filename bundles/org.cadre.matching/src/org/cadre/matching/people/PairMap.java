/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.people;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cadre.model.Educator;
import org.cadre.model.Mentorship;

/** Finds mentorships by their two people and hands each out once. */
public final class PairMap {

    private final Map<Key, Deque<Mentorship>> pairs = new LinkedHashMap<>();

    private record Key(Educator mentor, Educator mentee) {
    }

    /** Holds these mentorships. */
    public PairMap(Collection<Mentorship> mentorships) {
        for (var pair : mentorships) {
            var key = new Key(pair.getMentor(), pair.getMentee());
            pairs.computeIfAbsent(key, k -> new ArrayDeque<>()).add(pair);
        }
    }

    /** Hands out a mentorship of the two, if there is one left. */
    public Optional<Mentorship> take(Educator mentor, Educator mentee) {
        return Optional.ofNullable(pairs.get(new Key(mentor, mentee))).map(Deque::poll);
    }

    /** The mentorships that nobody took. */
    public List<Mentorship> left() {
        return pairs.values().stream().flatMap(Collection::stream).toList();
    }
}
