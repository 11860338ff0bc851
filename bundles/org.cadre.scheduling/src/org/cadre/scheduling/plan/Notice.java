/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.cadre.core.people.PersonName;
import org.cadre.model.Coverage;
import org.cadre.model.Educator;
import org.cadre.model.Session;
import org.cadre.scheduling.series.DueSessions;

/**
 * That somebody has to be told of a change to the plan in force. New sessions are no change: everybody gets
 * them with the plan.
 *
 * @param person who
 * @param before the session as it is in force; accepting the plan changes it
 * @param now the session as it is to be; null if it is taken out or has no place any more
 * @param covers whether the person covers a class for it, before or now, rather than taking part
 */
public record Notice(Educator person, Session before, PlannedSession now, boolean covers) {

    /** Everything that has to be told, by person. */
    public static List<Notice> of(SchedulePlan plan) {
        var all = new ArrayList<Notice>();
        plan.sessions().stream().filter(one -> one.demand().existing() != null).forEach(one -> add(all, one));
        plan.unplaced().stream().map(one -> one.demand().existing()).filter(Objects::nonNull)
                .forEach(session -> add(all, session));
        plan.dropped().forEach(session -> add(all, session));
        all.sort(Comparator.comparing((Notice one) -> PersonName.show(one.person)).thenComparing(
                one -> one.before.getPlannedStart(), Comparator.nullsLast(Comparator.naturalOrder())));
        return List.copyOf(all);
    }

    private static void add(List<Notice> all, PlannedSession now) {
        var before = now.demand().existing();
        var covering = now.covers().stream().map(PlannedCover::coveredBy).filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var covered = covering(before);
        if (now.change() == PlannedSession.Change.KEPT) {
            covering.stream().filter(who -> !covered.contains(who))
                    .forEach(who -> all.add(new Notice(who, before, now, true)));
            covered.stream().filter(who -> !covering.contains(who))
                    .forEach(who -> all.add(new Notice(who, before, now, true)));
            return;
        }
        var people = new LinkedHashSet<>(DueSessions.people(before));
        people.addAll(now.demand().people());
        people.forEach(who -> all.add(new Notice(who, before, now, false)));
        covering.addAll(covered);
        covering.stream().filter(who -> !people.contains(who))
                .forEach(who -> all.add(new Notice(who, before, now, true)));
    }

    private static void add(List<Notice> all, Session gone) {
        DueSessions.people(gone).forEach(who -> all.add(new Notice(who, gone, null, false)));
        covering(gone).forEach(who -> all.add(new Notice(who, gone, null, true)));
    }

    private static Set<Educator> covering(Session session) {
        return session.getCoverage().stream().map(Coverage::getCoveredBy).filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
