/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.merge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What three-way merge means, said as plainly as possible: of facts, each with its place, without order. A fact
 * that one side changed has that side's value; what both changed differently is given up to the chosen side.
 */
record PlainMerge(Map<String, String> base, Map<String, String> mine, Map<String, String> theirs, Side chosen,
        Set<String> asked) {

    static PlainMerge of(ElementImage base, ElementImage mine, ElementImage theirs, Side chosen) {
        return new PlainMerge(facts(base), facts(mine), facts(theirs), chosen, new TreeSet<>());
    }

    /** The facts that an image states: which elements there are, which values fields and lists have. */
    static Map<String, String> facts(ElementImage image) {
        var facts = new TreeMap<String, String>();
        state(image, "", facts);
        return facts;
    }

    private static void state(ElementImage image, String place, Map<String, String> facts) {
        image.values().forEach((feature, value) -> {
            var at = place + '/' + feature.getName();
            if (ImageFeatures.isContainment(feature)) {
                for (var child : (List<?>) value) {
                    var part = (ElementImage) child;
                    var there = feature.isMany() ? at + '[' + part.id() + ']' : at + "[]";
                    facts.put(there, part.id());
                    state(part, there, facts);
                }
            } else if (value instanceof List<?> list) {
                list.forEach(each -> facts.put(at + '=' + each, "yes"));
            } else {
                facts.put(at, String.valueOf(value));
            }
        });
    }

    Map<String, String> merged() {
        var merged = new TreeMap<String, String>();
        var places = new TreeSet<>(base.keySet());
        places.addAll(mine.keySet());
        places.addAll(theirs.keySet());
        var settled = "none";
        for (var place : places) {
            if (!place.startsWith(settled)) {
                if (place.endsWith("]") && isQuestionOfExistence(place)) {
                    settled = place;
                    settle(place, merged);
                } else {
                    put(place, merge(place), merged);
                }
            }
        }
        return merged;
    }

    private boolean isQuestionOfExistence(String place) {
        return !(Objects.equals(mine.get(place), theirs.get(place)));
    }

    /** An element that only one side has, or two elements for one place: all or nothing. */
    private void settle(String place, Map<String, String> merged) {
        var was = part(base, place);
        var here = part(mine, place);
        var there = part(theirs, place);
        if (here.equals(was)) {
            merged.putAll(there);
        } else if (there.equals(was)) {
            merged.putAll(here);
        } else {
            asked.add(place);
            merged.putAll(chosen == Side.MINE ? here : there);
        }
    }

    private String merge(String place) {
        var was = base.get(place);
        var here = mine.get(place);
        var there = theirs.get(place);
        if (Objects.equals(here, there) || Objects.equals(there, was)) {
            return here;
        }
        if (Objects.equals(here, was)) {
            return there;
        }
        asked.add(place);
        return chosen == Side.MINE ? here : there;
    }

    private static Map<String, String> part(Map<String, String> facts, String place) {
        var part = new TreeMap<>(facts);
        part.keySet().removeIf(key -> !key.startsWith(place));
        return part;
    }

    private static void put(String place, String value, Map<String, String> merged) {
        if (value != null) {
            merged.put(place, value);
        }
    }
}
