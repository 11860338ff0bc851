/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.cadre.model.Educator;

/**
 * What a decision about groups brings about. Nothing is changed until it is taken over.
 *
 * @param board the groups as they stood
 * @param decision the decision
 * @param after the groups as they would be
 * @param about the people about whom it was decided
 * @param moved who would be where else, the former included
 * @param breaches sentences about limits and rules that would be broken; empty where all is well
 * @param fitBefore the average fit of those who are together around the practice, 0 to 10,000
 * @param fitAfter the same afterwards
 */
public record Regrouping(GroupBoard board, Regroup decision, GroupDrafts after, Set<Educator> about,
        List<Regrouped> moved, List<String> breaches, int fitBefore, int fitAfter) {

    /** Copies the lists. */
    public Regrouping {
        about = Set.copyOf(about);
        moved = List.copyOf(moved);
        breaches = List.copyOf(breaches);
    }

    /** Those who moved though it was not decided about them. */
    public List<Regrouped> others() {
        return moved.stream().filter(one -> !about.contains(one.person())).toList();
    }

    static List<String> breaches(GroupDrafts before, GroupDrafts after, GroupPeople people) {
        var breaches = new ArrayList<String>();
        after.groups().forEach(group -> new BreachSearch(group, before, people).addTo(breaches));
        return breaches;
    }
}
