/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;

import org.cadre.core.people.PersonName;
import org.cadre.matching.solve.ChangedSince.Changes;
import org.cadre.matching.solve.Sight.Kind;
import org.cadre.matching.text.NameOrder;
import org.cadre.model.Educator;

/**
 * Says what is another in what a match sees now and saw then.
 *
 * @param then what the match of a run saw
 * @param now what one would see now
 */
record SightComparison(Sight then, Sight now) {

    /**
     * @param people everybody in the database, to find names
     */
    Changes changes(Collection<Educator> people) {
        var changed = new LinkedHashSet<Educator>();
        var joined = new LinkedHashSet<Educator>();
        var left = new LinkedHashSet<Educator>();
        var lost = new HashSet<Long>(personKeys(then.digests()));
        lost.removeAll(now.digests().keySet());
        for (var person : people) {
            byte[] identity = Fingerprint.identity(person.getUuid());
            for (var kind : List.of(Kind.MENTOR, Kind.MENTEE)) {
                long key = Sight.key(kind, identity);
                lost.remove(key);
                Short before = then.digests().get(key);
                Short after = now.digests().get(key);
                if (before != null && after != null && !before.equals(after)) {
                    changed.add(person);
                } else if (before == null && after != null) {
                    joined.add(person);
                } else if (before != null && after == null) {
                    left.add(person);
                }
            }
        }
        return new Changes(names(changed), names(joined), names(left), lost.size(), pairs(),
                !differing(Kind.ANSWERS).isEmpty());
    }

    private static List<Long> personKeys(SortedMap<Long, Short> digests) {
        return digests.keySet().stream().filter(key -> Sight.kind(key) == Kind.MENTOR
                || Sight.kind(key) == Kind.MENTEE).toList();
    }

    private int pairs() {
        return differing(Kind.PAIR).size();
    }

    private List<Long> differing(Kind kind) {
        var keys = new ArrayList<Long>();
        Set<Long> all = new HashSet<>(then.digests().keySet());
        all.addAll(now.digests().keySet());
        all.stream().filter(key -> Sight.kind(key) == kind)
                .filter(key -> !Objects.equals(then.digests().get(key), now.digests().get(key)))
                .forEach(keys::add);
        return keys;
    }

    private static List<String> names(Set<Educator> people) {
        return NameOrder.of(people, person -> person).stream().map(PersonName::show).toList();
    }
}
