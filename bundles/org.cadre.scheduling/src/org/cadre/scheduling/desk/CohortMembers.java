/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.desk;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.cadre.model.Educator;
import org.cadre.model.Mentorship;

/**
 * Who belongs to a cohort.
 *
 * @param pairs pairs with both of their people
 * @param people others, for instance experts, or members of a learning community
 */
public record CohortMembers(List<Mentorship> pairs, List<Educator> people) {

    public CohortMembers {
        pairs = List.copyOf(pairs);
        people = List.copyOf(people);
    }

    /** Nobody. */
    public static CohortMembers none() {
        return new CohortMembers(List.of(), List.of());
    }

    /** Everybody, in pairs or not, each once. */
    public Set<Educator> everybody() {
        var all = new LinkedHashSet<Educator>();
        pairs.forEach(pair -> {
            all.add(pair.getMentor());
            all.add(pair.getMentee());
        });
        all.addAll(people);
        return all;
    }

    /** The same with more people, who then are in it once. */
    public CohortMembers with(Collection<Educator> more) {
        var all = new LinkedHashSet<>(people);
        more.stream().filter(one -> !everybody().contains(one)).forEach(all::add);
        return new CohortMembers(pairs, List.copyOf(all));
    }

    /** The same without these people and the pairs that they are in. */
    public CohortMembers without(Collection<Educator> gone) {
        return new CohortMembers(
                pairs.stream().filter(pair -> !gone.contains(pair.getMentor())
                        && !gone.contains(pair.getMentee())).toList(),
                people.stream().filter(one -> !gone.contains(one)).toList());
    }
}
