/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.util.List;

import org.cadre.core.people.PersonName;
import org.eclipse.osgi.util.NLS;

/** Finds what a group newly breaks: its size, or a rule between its facilitator and somebody. */
record BreachSearch(GroupDraft group, GroupDrafts before, GroupPeople people) {

    void addTo(List<String> breaches) {
        int now = group.members().size();
        int then = old().map(draft -> draft.members().size()).orElse(0);
        if (now > group.size().most() && now > then) {
            breaches.add(NLS.bind(Messages.Breach_many, new Object[] { group.name(), now,
                group.size().most() }));
        }
        if (now < group.size().least() && (now < then || then == 0)) {
            breaches.add(NLS.bind(Messages.Breach_few, new Object[] { group.name(), now,
                group.size().least() }));
        }
        group.leaders().forEach(leader -> group.members().stream()
                .filter(person -> old().filter(draft -> draft.has(person) && draft.has(leader)).isEmpty())
                .forEach(person -> people.refusal(leader, person).ifPresent(reason ->
                        breaches.add(NLS.bind(Messages.Breach_rule, new Object[] { PersonName.show(leader),
                            group.name(), PersonName.show(person), reason })))));
    }

    private java.util.Optional<GroupDraft> old() {
        return group.cohort() == null ? java.util.Optional.empty() : before.find(group.cohort());
    }
}
