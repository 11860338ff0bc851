/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cadre.core.CadreException;
import org.cadre.core.check.Finding;
import org.cadre.model.Educator;
import org.cadre.model.Session;
import org.cadre.scheduling.days.Days;
import org.cadre.scheduling.days.Facts;
import org.cadre.scheduling.days.SchoolDays;
import org.cadre.scheduling.kernel.PlacementSolver;
import org.cadre.scheduling.model.SessionSeries;
import org.cadre.scheduling.rules.PlanRules;
import org.cadre.scheduling.series.Demand;
import org.cadre.scheduling.series.Due;
import org.cadre.scheduling.series.DueSessions;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Places what is due, window by window. What finds no place in a window is tried again in the next one, as
 * long as its cycle lasts.
 */
final class ScheduleTask implements PlanTask {

    private static final int TICKS = 1_000;
    /** So many weeks are repaired at once: a session may go to any of them. */
    private static final int REPAIR_WEEKS = 8;

    private final PlanRequest request;
    private final PlanRules rules;
    private final long budget;
    private final Facts facts;
    private final SchoolDays schoolDays;
    private final DueSessions dueSessions;
    private final RepairStock stock;

    /**
     * A plan to be made.
     *
     * @param rules those that it is made by
     * @param budget of the program for a window, which a repair may exceed, but not without a word
     */
    ScheduleTask(PlanRequest request, PlanRules rules, long budget, Facts facts, SchoolDays schoolDays,
            DueSessions dueSessions) {
        this(request, rules, budget, facts, schoolDays, dueSessions, new RepairStock());
    }

    /** A repair that keeps there what the next one of the same days begins with. */
    private ScheduleTask(PlanRequest request, PlanRules rules, long budget, Facts facts,
            SchoolDays schoolDays, DueSessions dueSessions, RepairStock stock) {
        this.budget = budget;
        this.request = request;
        this.rules = rules;
        this.facts = facts;
        this.schoolDays = schoolDays;
        this.dueSessions = dueSessions;
        this.stock = stock;
    }

    /** The same where sessions are moved by hand; what this one was made from must not have changed. */
    ScheduleTask moving(Map<Session, LocalDateTime> moves) {
        var asked = new PlanRequest(request.scope(), request.overlay(), moves, true);
        return new ScheduleTask(asked, rules, budget, facts, schoolDays, dueSessions, stock);
    }

    @Override
    public SchedulePlan run(IProgressMonitor monitor) throws CadreException {
        return run(monitor, ProgramsTask.Before.NOTHING);
    }

    /** Plans around what other programs have got before. */
    SchedulePlan run(IProgressMonitor monitor, ProgramsTask.Before others) throws CadreException {
        var windows = windows();
        var progress = SubMonitor.convert(monitor, windows.size() * TICKS);
        var due = request.repair() ? stock.planned(() -> dueSessions.planned(progress::checkCanceled))
                : dueSessions.find(progress::checkCanceled);
        var year = new Year(due.around(others.planned(), others.instead()));
        for (var from : windows) {
            progress.subTask(NLS.bind(Messages.Plan_window, from));
            year.place(from, before(from), progress.split(TICKS));
        }
        return year.plan();
    }

    private List<LocalDate> windows() {
        var starts = new ArrayList<LocalDate>();
        for (var at = request.scope().from(); at.isBefore(request.scope().before()); at = before(at)) {
            starts.add(at);
        }
        return starts;
    }

    private LocalDate before(LocalDate from) {
        var end = SchoolDays.monday(from).plusWeeks(request.repair() ? REPAIR_WEEKS
                : rules.limits().windowWeeks());
        return end.isBefore(request.scope().before()) ? end : request.scope().before();
    }

    /** The same people in the same series. */
    private record Group(SessionSeries series, List<Educator> people) {
    }

    /** What is placed so far. */
    private final class Year {
        private final Due due;
        private final List<Demand> open;
        private final Map<Demand, LocalDateTime> moved = new IdentityHashMap<>();
        /** Those that are moved by hand, as they would be otherwise. */
        private final Map<Demand, Demand> unmoved = new IdentityHashMap<>();
        private final Map<Demand, LocalDateTime> likes = new IdentityHashMap<>();
        private final List<PlannedSession> sessions = new ArrayList<>();
        private final List<Unplaced> unplaced = new ArrayList<>();
        private final List<SchedulePlan.Solved> solved = new ArrayList<>();
        private final List<Finding> findings;
        private final Oddities oddities = new Oddities(facts, schoolDays);
        private final Map<Group, LocalDateTime> latest = new HashMap<>();
        private Mending mending = Mending.NOTHING;
        private int halfDays;
        private long points;
        private long bound;

        Year(Due all) {
            due = request.repair() ? withoutUnusual(all) : all;
            open = new ArrayList<>();
            for (var demand : due.demands()) {
                var to = demand.existing() == null ? null : request.moves().get(demand.existing());
                var wanted = to == null ? demand
                        : demand.within(to.toLocalDate(), to.toLocalDate().plusDays(1));
                open.add(wanted);
                if (to != null) {
                    moved.put(wanted, to);
                    unmoved.put(wanted, demand);
                }
            }
            findings = new ArrayList<>(due.findings());
        }

        /** Who meets at hours at which nothing is planned has agreed on that; a repair lets them. */
        private Due withoutUnusual(Due all) {
            var parted = all.demands().stream().collect(Collectors.partitioningBy(
                    one -> request.moves().containsKey(one.existing()) || isUsual(one.existing())));
            if (parted.get(false).isEmpty()) {
                return all;
            }
            var fixed = new ArrayList<>(all.fixed());
            parted.get(false).stream().map(Demand::existing).forEach(fixed::add);
            return new Due(parted.get(true), fixed, all.surplus(), all.assumed(), all.findings());
        }

        private boolean isUsual(Session one) {
            return !one.getPlannedStart().toLocalTime().isBefore(rules.hours().earliest())
                    && !one.getPlannedEnd().toLocalTime().isAfter(rules.hours().latest())
                    && one.getPlannedStart().toLocalDate().equals(one.getPlannedEnd().toLocalDate());
        }

        void place(LocalDate from, LocalDate before, SubMonitor monitor) {
            if (open.stream().noneMatch(one -> isIn(one, from, before))) {
                return;
            }
            var run = request.repair() ? repair(from, before, monitor) : plan(from, before, monitor);
            take(run, before);
            findings.addAll(oddities.of(run.demands(), run.days()));
        }

        private SolvedWindow plan(LocalDate from, LocalDate before, SubMonitor monitor) {
            var days = days(from, before);
            var occupied = occupied(days);
            var calls = calls(days);
            var here = here(calls, from, before);
            var run = solved(new WindowRun(days, rules, occupied, here, moved, likes(here),
                    fixed(from, before), PlacementSolver.Effort.NORMAL), monitor);
            var again = calls.without(run);
            if (again.isEmpty()) {
                return run;
            }
            var other = again.get();
            for (int i = 0; i < here.size(); i++) {
                if (other.get(i) != here.get(i)) {
                    open.set(position(here.get(i)), other.get(i));
                }
            }
            return solved(new WindowRun(days, rules, occupied, other, moved, likes(other),
                    fixed(from, before), PlacementSolver.Effort.NORMAL), monitor);
        }

        private SolvedWindow repair(LocalDate from, LocalDate before, SubMonitor monitor) {
            var here = open.stream().filter(one -> isIn(one, from, before)).toList();
            var unchanged = here.stream().map(one -> unmoved.getOrDefault(one, one)).toList();
            var base = stock.base(from, unchanged, () -> {
                var days = days(from, before);
                return new RepairBase(days, rules, occupied(days), unchanged, calls(days),
                        fixed(from, before), monitor::checkCanceled);
            });
            return solved(new RepairRun(base, base.with(here, moved::containsKey), moved, request.overlay()),
                    monitor);
        }

        private SolvedWindow solved(SolvedWindow run, SubMonitor monitor) {
            if (!run.run(new MonitorProgress(monitor, TICKS))) {
                throw new OperationCanceledException();
            }
            return run;
        }

        private Days days(LocalDate from, LocalDate before) {
            var reach = new Days.Reach(rules.hours().earliest(), rules.hours().latest(),
                    rules.hours().developmentDays(), rules.hours().weeklyTimesBind());
            return new Days(facts, schoolDays, request.overlay(), reach, from, before);
        }

        private Occupied occupied(Days days) {
            return new Occupied(days, rules, request.overlay(), due.fixed());
        }

        private CallsInstead calls(Days days) {
            return new CallsInstead(days, rules, new Choices(days, rules, Map.of()));
        }

        /** Where the very demand is among those that are open. */
        private int position(Demand demand) {
            return IntStream.range(0, open.size()).filter(i -> open.get(i) == demand).findFirst()
                    .orElseThrow();
        }

        /** What can be placed in these days, as calls where people cannot come together otherwise. */
        private List<Demand> here(CallsInstead calls, LocalDate from, LocalDate before) {
            var here = new ArrayList<Demand>();
            for (int i = 0; i < open.size(); i++) {
                var demand = open.get(i);
                if (isIn(demand, from, before)) {
                    var called = moved.containsKey(demand) ? demand : calls.of(demand);
                    open.set(i, called);
                    here.add(called);
                }
            }
            return here;
        }

        private List<Session> fixed(LocalDate from, LocalDate before) {
            return due.fixed().stream().filter(one -> !one.getPlannedStart().toLocalDate().isBefore(from)
                    && one.getPlannedStart().toLocalDate().isBefore(before)).toList();
        }

        /**
         * Whether it can be placed in these days. One that is planned already waits for the days that it is
         * planned for, so that it can stay there.
         */
        private boolean isIn(Demand demand, LocalDate from, LocalDate before) {
            if (request.repair()) {
                var date = moved.containsKey(demand) ? moved.get(demand).toLocalDate()
                        : demand.existing().getPlannedStart().toLocalDate();
                return !date.isBefore(from) && date.isBefore(before);
            }
            boolean touches = demand.from().isBefore(before) && demand.before().isAfter(from);
            return touches && (demand.existing() == null || moved.containsKey(demand)
                    || demand.existing().getPlannedStart().toLocalDate().isBefore(before));
        }

        private void take(SolvedWindow run, LocalDate before) {
            var report = new org.cadre.scheduling.window.PlanReport(run.model(), run.placement());
            var result = new WindowResult(run, report.prices());
            sessions.addAll(result.sessions());
            sessions.subList(sessions.size() - run.placed().size(), sessions.size()).forEach(this::note);
            halfDays += result.halfDays();
            var gone = Collections.<Demand>newSetFromMap(new IdentityHashMap<>());
            run.placed().forEach(one -> gone.add(one.demand()));
            long later = 0;
            for (var one : new Reasons(run, report).all()) {
                if (isLeft(one.demand(), before)) {
                    later += WindowDraft.unplaced(rules, one.demand());
                } else {
                    unplaced.add(one);
                    gone.add(one.demand());
                }
            }
            open.removeIf(gone::contains);
            points += run.plan().cost() - later;
            bound += Math.max(0, run.plan().bound() - later);
            solved.add(new SchedulePlan.Solved(run.window(), run.plan()));
            if (run instanceof RepairRun mended) {
                mending = mending.and(new Mending(mended.hit(), mended.pushed(), mended.fewest()));
            }
        }

        /** Whether it is tried again in the next window; a repair looks at each session once. */
        private boolean isLeft(Demand demand, LocalDate before) {
            return !request.repair() && demand.before().isAfter(before)
                    && before.isBefore(request.scope().before());
        }

        private void note(PlannedSession one) {
            latest.merge(new Group(one.demand().series(), one.demand().people()), one.start(),
                    (old, now) -> old.isAfter(now) ? old : now);
        }

        /** The weekday and time of the latest session of the same people, where that is wished for. */
        private Map<Demand, LocalDateTime> likes(List<Demand> here) {
            likes.clear();
            for (var demand : here) {
                if (demand.terms().sameSlot()) {
                    Optional.ofNullable(latest.get(new Group(demand.series(), demand.people()))).or(() ->
                            Earlier.like(demand, due.fixed()))
                            .ifPresent(start -> likes.put(demand, start));
                }
            }
            return likes;
        }

        SchedulePlan plan() {
            sessions.sort(Comparator.comparing(PlannedSession::start));
            var pins = new HashMap<Session, Boolean>();
            request.moves().keySet().forEach(one -> pins.put(one, true));
            if (request.repair()) {
                findings.addAll(new OverBudget(budget, rules.limits().windowWeeks(),
                        request.scope().from()).findings(sessions));
            }
            if (!facts.knowsZone()) {
                findings.add(0, oddities.zone());
            }
            return new SchedulePlan(facts.zone(), sessions, unplaced, due.surplus(), due.assumed(),
                    request.overlay(), pins, totals(), findings.stream().distinct().toList(), solved,
                    request.repair(), rules.hours().rotationWaits(), mending);
        }

        private PlanTotals totals() {
            return WindowResult.totals(sessions, unplaced.size(), halfDays, points, bound);
        }
    }
}
