/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.check.Finding;
import org.cadre.core.check.Severity;
import org.cadre.model.Program;
import org.cadre.model.Session;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Plans several programs, each by its own rules, one after the other: what one got, people, rooms and
 * substitutes, the next one does not have.
 */
final class ProgramsTask implements PlanTask {

    private static final int TICKS = 1_000;

    private final LinkedHashMap<Program, ScheduleTask> tasks;

    /** Runs these in their order. */
    ProgramsTask(LinkedHashMap<Program, ScheduleTask> tasks) {
        this.tasks = tasks;
    }

    @Override
    public SchedulePlan run(IProgressMonitor monitor) throws CadreException {
        var progress = SubMonitor.convert(monitor, tasks.size() * TICKS);
        var before = new Before(new ArrayList<>(), new HashSet<>());
        var plans = new ArrayList<SchedulePlan>();
        var concerned = new ArrayList<String>();
        for (var task : tasks.entrySet()) {
            var plan = task.getValue().run(progress.split(TICKS), before);
            plans.add(plan);
            before.add(plan);
            if (!plan.sessions().isEmpty() || !plan.unplaced().isEmpty()) {
                concerned.add(task.getKey().getName());
            }
        }
        return together(plans, concerned);
    }

    /**
     * What programs before have got.
     *
     * @param planned their sessions, as if they were accepted
     * @param instead those in the database that these take the place of
     */
    record Before(List<Session> planned, Set<Session> instead) {

        /** Nothing. */
        static final Before NOTHING = new Before(List.of(), Set.of());

        void add(SchedulePlan plan) {
            plan.sessions().forEach(one -> {
                planned.add(Writing.detached(one));
                instead.add(one.demand().existing());
            });
            plan.unplaced().forEach(one -> instead.add(one.demand().existing()));
            instead.addAll(plan.dropped());
        }
    }

    private static SchedulePlan together(List<SchedulePlan> plans, List<String> concerned) {
        var findings = plans.stream().flatMap(plan -> plan.findings().stream())
                .collect(Collectors.toMap(Finding::text, one -> one, (one, other) -> one,
                        LinkedHashMap::new));
        var all = new ArrayList<>(findings.values());
        if (concerned.size() > 1) {
            all.add(Finding.of(Severity.INFO, null, "plan.programs", //$NON-NLS-1$
                    NLS.bind(Messages.Odd_programs, String.join(", ", concerned)))); //$NON-NLS-1$
        }
        Map<Session, Boolean> pins = new HashMap<>();
        plans.forEach(plan -> pins.putAll(plan.pinned()));
        var first = plans.getFirst();
        return new SchedulePlan(first.zone(),
                plans.stream().flatMap(plan -> plan.sessions().stream())
                        .sorted(Comparator.comparing(PlannedSession::start)).toList(),
                plans.stream().flatMap(plan -> plan.unplaced().stream()).toList(),
                plans.stream().flatMap(plan -> plan.dropped().stream()).toList(),
                plans.stream().flatMap(plan -> plan.assumed().stream()).toList(), first.overlay(), pins,
                plans.stream().map(SchedulePlan::totals).reduce(PlanTotals::and).orElseThrow(), all,
                plans.stream().flatMap(plan -> plan.windows().stream()).toList(), first.repair(),
                plans.stream().allMatch(SchedulePlan::rotationWaits),
                plans.stream().map(SchedulePlan::mending).reduce(Mending.NOTHING, Mending::and));
    }
}
