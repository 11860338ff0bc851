/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Cohort;
import org.cadre.scheduling.days.SchoolDays;
import org.cadre.scheduling.plan.PlanFiles;
import org.cadre.scheduling.plan.PlanRequest;
import org.cadre.scheduling.plan.Repairs;
import org.cadre.scheduling.series.SeriesScope;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "schedule", description = "${bundle:schedule.description}")
@SuppressWarnings("nls")
class ScheduleCall implements CommandRun {

    private static final String TO = "..";
    private static final int REPAIR_WEEKS = 2;
    private static final int LONGEST_DAYS = 800;

    @Mixin
    private DatabaseOption database;

    @Option(names = "--cohort", paramLabel = "NAME", descriptionKey = "schedule.cohort")
    private String cohort;

    @Option(names = "--window", paramLabel = "FROM..TO", descriptionKey = "schedule.window")
    private String window;

    @Option(names = "--program", paramLabel = "NAME", descriptionKey = "schedule.program")
    private String program;

    @Option(names = "--repair", paramLabel = "FILE", descriptionKey = "schedule.repair")
    private Path repair;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "schedule.out")
    private Path out;

    @Option(names = "--accept", descriptionKey = "schedule.accept")
    private boolean accept;

    private final Stores stores;
    private final PlanDesk desk;

    ScheduleCall(Stores stores, PlanDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        var progress = SubMonitor.convert(monitor, 10);
        try (var store = database.open(stores); var work = store.begin()) {
            desk.requirePlanner(work);
            var plan = desk.plan(work, request(work), progress.split(8));
            // Files come first: if they cannot be written, nothing is accepted.
            var files = out == null ? List.<Path>of() : new PlanFiles(out).write(plan);
            boolean accepted = accept && plan.cannotMove().isEmpty();
            if (accepted) {
                desk.accept(work, plan, progress.split(2));
            }
            return new ScheduleOutcome(plan, files, accepted).outcome();
        }
    }

    private PlanRequest request(UnitOfWork work) throws CadreException {
        var named = desk.program(work, program);
        var group = desk.cohort(work, named, cohort);
        var today = desk.today(work);
        if (repair != null) {
            var read = new Repairs(work).read(repair);
            var from = SchoolDays.monday(read.first());
            var before = SchoolDays.monday(read.last()).plusWeeks(REPAIR_WEEKS);
            // as in the window: for a move ahead, others may move in the whole week
            boolean ahead = read.overlay().isEmpty() && !today.isAfter(read.first());
            var first = !ahead ? read.first() : today.isAfter(from) ? today : from;
            var scope = new SeriesScope(named, group, from, before, first);
            var days = window == null ? scope : days(scope);
            return new PlanRequest(days, read.overlay(), read.moves(), true);
        }
        if (window == null && group == null) {
            throw CadreException.input(Messages.Schedule_neither);
        }
        var scope = new SeriesScope(named, group, today, today, today);
        return PlanRequest.of(window != null ? days(scope) : interval(scope, group));
    }

    /** All of the cohort's time; if it has begun, what is left of it. */
    private static SeriesScope interval(SeriesScope scope, Cohort group) throws CadreException {
        var start = group.getStart() == null ? group.getProgram().getStart() : group.getStart();
        var end = group.getEnd() == null ? group.getProgram().getEnd() : group.getEnd();
        if (start == null || end == null) {
            throw CadreException.input(NLS.bind(Messages.Schedule_noInterval, group.getName()));
        }
        boolean runs = start.isBefore(scope.today()) && end.isAfter(scope.today());
        return checked(runs ? scope.today() : start, end, scope);
    }

    private SeriesScope days(SeriesScope scope) throws CadreException {
        int at = window.indexOf(TO);
        try {
            if (at > 0) {
                return checked(LocalDate.parse(window.substring(0, at).strip()),
                        LocalDate.parse(window.substring(at + TO.length()).strip()).plusDays(1), scope);
            }
        } catch (DateTimeException e) { // said below
        }
        throw CadreException.input(NLS.bind(Messages.Schedule_badWindow, window));
    }

    private static SeriesScope checked(LocalDate from, LocalDate before, SeriesScope scope)
            throws CadreException {
        if (!from.isBefore(before) || from.plusDays(LONGEST_DAYS).isBefore(before)) {
            throw CadreException.input(NLS.bind(Messages.Schedule_noDays, from, before.minusDays(1)));
        }
        // A window in the past is planned as if it lay ahead.
        var today = scope.today().isBefore(before) ? scope.today() : from;
        return new SeriesScope(scope.program(), scope.cohort(), from, before, today);
    }
}
