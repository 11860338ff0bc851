/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.model.GroupPlan;
import org.cadre.matching.model.MatchingFactory;
import org.cadre.model.Cohort;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.Session;

/** Puts what a decision about groups brings about into the program and its plans; only inside an edit. */
final class RegroupWriting {

    private final UnitOfWork work;
    private final GroupPlans plans;
    private final Instant at;
    private final String by;
    private final CohortWriting cohorts;
    private final Map<GroupDraft, Cohort> written = new HashMap<>();

    RegroupWriting(UnitOfWork work, GroupPlans plans, Instant at, String by) {
        this.work = work;
        this.plans = plans;
        this.at = at;
        this.by = by;
        cohorts = new CohortWriting(plans.program());
    }

    /** @param pairs those of the program; they and the sessions follow a group into another one */
    void write(GroupDrafts after, List<Mentorship> pairs, List<Session> sessions) {
        Cohort former = null;
        for (var group : after.groups()) {
            var cohort = group.cohort() == null ? create(group, former) : group.cohort();
            cohorts.fill(cohort, group.members(), group.leaders());
            written.put(group, cohort);
            former = cohort;
        }
        pairs.stream().filter(pair -> after.merged().containsKey(pair.getCohort()))
                .forEach(pair -> pair.setCohort(after.merged().get(pair.getCohort())));
        sessions.stream().filter(session -> after.merged().containsKey(session.getCohort()))
                .forEach(session -> session.setCohort(after.merged().get(session.getCohort())));
        pin(after);
        plans.program().getCohorts().removeIf(cohort -> !written.containsValue(cohort));
    }

    /** A group that split off stands behind the one that it comes from. */
    private Cohort create(GroupDraft group, Cohort former) {
        var cohort = cohorts.create(group.name(), group.focus(), former.getFormat());
        cohort.setStart(former.getStart());
        cohort.setEnd(former.getEnd());
        plans.program().getCohorts().add(plans.program().getCohorts().indexOf(former) + 1, cohort);
        return cohort;
    }

    private void pin(GroupDrafts after) {
        plans.plans().forEach(plan -> plan.getPins().removeIf(pin -> pin.getEducator() == null
                || !pin.isOut() && !isLocked(after, pin.getEducator(), pin.getCohort())
                || pin.isOut() && after.of(pin.getEducator(), GroupPlans.text(plan.getFocus())).isPresent()));
        after.groups().stream().filter(group -> !group.locked().isEmpty()).forEach(group -> {
            var plan = plans.need(work, group.focus(), group.size());
            var pinned = plan.getPins().stream().filter(pin -> pin.getCohort() == written.get(group))
                    .map(pin -> pin.getEducator()).collect(Collectors.toSet());
            group.locked().stream().filter(person -> !pinned.contains(person))
                    .forEach(person -> add(plan, person, written.get(group)));
        });
        after.leftOut().forEach((focus, people) -> leaveOut(focus, people, after));
    }

    private void leaveOut(String focus, Set<Educator> people, GroupDrafts after) {
        var size = after.around(focus).stream().findFirst().map(GroupDraft::size).orElse(plans.size(focus));
        var plan = plans.need(work, focus, size);
        people.forEach(person -> add(plan, person, null));
    }

    private boolean isLocked(GroupDrafts after, Educator person, Cohort cohort) {
        return after.groups().stream().anyMatch(group -> written.get(group) == cohort
                && group.locked().contains(person));
    }

    private void add(GroupPlan plan, Educator person, Cohort cohort) {
        var pin = MatchingFactory.eINSTANCE.createGroupPin();
        pin.setEducator(person);
        pin.setCohort(cohort);
        pin.setOut(cohort == null);
        pin.setAt(at);
        pin.setBy(by);
        plan.getPins().add(pin);
    }
}
