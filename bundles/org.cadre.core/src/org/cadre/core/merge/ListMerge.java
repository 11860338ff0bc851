/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Merges two lists that came from one, where no value is in a list twice. It treats both sides alike: who of the
 * two saves first makes no difference.
 *
 * @param base the values that both began with
 * @param mine the values of this person
 * @param theirs the values of the other person
 */
record ListMerge(List<?> base, List<?> mine, List<?> theirs) {

    /** Whether a list has a value twice, so that the lists cannot be merged value by value. */
    boolean hasDuplicates() {
        return Stream.of(base, mine, theirs).anyMatch(list -> new HashSet<>(list).size() < list.size());
    }

    /** The values that a merge keeps: what one of the two added, and what neither removed. */
    Set<Object> kept() {
        var kept = new LinkedHashSet<Object>(theirs);
        kept.addAll(mine);
        kept.removeIf(value -> base.contains(value) && !(mine.contains(value) && theirs.contains(value)));
        return kept;
    }

    /** Whether both put the values that all have in another order, each in a different one. */
    boolean isOrderChangedTwice(Set<?> kept) {
        var common = retain(base, shared(kept));
        var here = retain(mine, new LinkedHashSet<>(common));
        var there = retain(theirs, new LinkedHashSet<>(common));
        return !here.equals(common) && !there.equals(common) && !here.equals(there);
    }

    /**
     * Puts values in order.
     *
     * @param kept the values, each in the list of one of the two at least
     * @param preferred whose order counts where both changed it
     */
    List<Object> ordered(Set<?> kept, Side preferred) {
        var shared = shared(kept);
        var spine = spine(shared, preferred);
        var afterMine = followers(mine, shared, kept);
        var afterTheirs = followers(theirs, shared, kept);
        var ordered = new ArrayList<Object>();
        addFollowers(null, afterMine, afterTheirs, ordered);
        for (var value : spine) {
            ordered.add(value);
            addFollowers(value, afterMine, afterTheirs, ordered);
        }
        return ordered;
    }

    private Set<Object> shared(Set<?> kept) {
        var shared = new LinkedHashSet<Object>(kept);
        shared.retainAll(mine);
        shared.retainAll(theirs);
        return shared;
    }

    private List<Object> spine(Set<Object> shared, Side preferred) {
        var here = retain(mine, shared);
        var there = retain(theirs, shared);
        var common = retain(base, shared);
        var hereMoved = !retain(mine, common).equals(common);
        var thereMoved = !retain(theirs, common).equals(common);
        if (hereMoved && thereMoved && !retain(mine, common).equals(retain(theirs, common))) {
            return preferred == Side.MINE ? here : there;
        }
        if (hereMoved != thereMoved) {
            return hereMoved ? here : there;
        }
        return compare(here, there) <= 0 ? here : there;
    }

    /** The values that only one list has, by the shared value that they follow; null for those at the head. */
    private static Map<Object, List<Object>> followers(List<?> list, Set<Object> shared, Set<?> kept) {
        var followers = new HashMap<Object, List<Object>>();
        Object last = null;
        for (var value : list) {
            if (shared.contains(value)) {
                last = value;
            } else if (kept.contains(value)) {
                followers.computeIfAbsent(last, v -> new ArrayList<>()).add(value);
            }
        }
        return followers;
    }

    private static void addFollowers(Object value, Map<Object, List<Object>> mine,
            Map<Object, List<Object>> theirs, List<Object> ordered) {
        var here = mine.getOrDefault(value, List.of());
        var there = theirs.getOrDefault(value, List.of());
        var hereFirst = compare(here, there) <= 0;
        ordered.addAll(hereFirst ? here : there);
        ordered.addAll(hereFirst ? there : here);
    }

    /** An arbitrary order of lists that is the same on every machine. */
    private static int compare(List<?> one, List<?> other) {
        return one.toString().compareTo(other.toString());
    }

    private static List<Object> retain(Collection<?> list, Collection<?> kept) {
        var retained = new ArrayList<Object>(list);
        retained.retainAll(kept);
        return retained;
    }
}
