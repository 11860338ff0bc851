/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.people;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.model.Educator;

/** Finds the place of a person in a list. */
public final class People {

    /** The place of somebody who is not in the list. */
    public static final int ABSENT = -1;

    private final Map<Educator, Integer> places = new IdentityHashMap<>();

    /** Numbers these people. */
    public People(List<Educator> people) {
        for (var person : people) {
            places.putIfAbsent(person, places.size());
        }
    }

    /** Returns the person's place, or {@link #ABSENT}. */
    public int place(Educator person) {
        return places.getOrDefault(person, ABSENT);
    }
}
