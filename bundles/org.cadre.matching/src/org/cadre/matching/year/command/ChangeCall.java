/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.people.PersonName;
import org.cadre.core.program.Mentorships;
import org.cadre.core.program.Substitutions;
import org.cadre.core.program.Trials;
import org.cadre.core.store.Roots;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.command.MatchDatabase;
import org.cadre.matching.year.Change;
import org.cadre.matching.year.ChangeRequest;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.Program;
import org.cadre.model.StatusReason;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "change", description = "${bundle:match.change.description}")
class ChangeCall implements CommandRun {

    @Mixin
    private MatchDatabase database;

    @Option(names = "--program", required = true, paramLabel = "NAME", descriptionKey = "match.program")
    private String program;

    @Option(names = "--on", paramLabel = "DAY", descriptionKey = "match.change.on")
    private LocalDate on;

    @Option(names = "--left", paramLabel = "WHO", descriptionKey = "match.change.left")
    private List<String> left = List.of();

    @Option(names = "--left-program", paramLabel = "WHO", descriptionKey = "match.change.leftProgram")
    private List<String> leftProgram = List.of();

    @Option(names = "--on-leave", paramLabel = "WHO", descriptionKey = "match.change.onLeave")
    private List<String> onLeave = List.of();

    @Option(names = "--returned", paramLabel = "WHO", descriptionKey = "match.change.returned")
    private List<String> returned = List.of();

    @Option(names = "--joined", paramLabel = "WHO", descriptionKey = "match.change.joined")
    private List<String> joined = List.of();

    @Option(names = "--trial-kept", paramLabel = "MENTEE", descriptionKey = "match.change.trialKept")
    private List<String> trialKept = List.of();

    @Option(names = "--trial-ended", paramLabel = "MENTEE", descriptionKey = "match.change.trialEnded")
    private List<String> trialEnded = List.of();

    @Option(names = "--with-waiting", descriptionKey = "match.change.withWaiting")
    private boolean withWaiting;

    @Option(names = "--most-moves", paramLabel = "N", descriptionKey = "match.change.mostMoves")
    private Integer mostMoves;

    @Option(names = "--dry-run", descriptionKey = "match.change.dryRun")
    private boolean dryRun;

    private final Stores stores;
    private final YearDesk desk;

    ChangeCall(Stores stores, YearDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CoreException {
        var progress = SubMonitor.convert(monitor, 10);
        try (var store = database.open(stores); var work = store.begin()) {
            var found = desk.program(work, program);
            var day = on == null ? desk.today(work) : on;
            var request = new ChangeRequest(found, day, changes(work, found, day), withWaiting);
            var plan = desk.plan(work, request, progress.split(8));
            var option = plan.rematch().within(mostMoves == null ? OptionalInt.empty()
                    : OptionalInt.of(mostMoves));
            if (!dryRun) {
                desk.apply(work, plan, option, progress.split(2));
            }
            return new PlanOutcome(plan, option, dryRun).outcome();
        }
    }

    private List<Change> changes(UnitOfWork work, Program found, LocalDate day) throws CadreException {
        var people = YearPeople.of(work);
        var pairs = work.load(Roots.MENTORSHIPS.where(Literals.MENTORSHIP__PROGRAM, found));
        var changes = new ArrayList<Change>();
        for (var who : left) {
            changes.add(new Change.Leaves(people.find(who), StatusReason.DEPARTED));
        }
        for (var who : leftProgram) {
            changes.add(new Change.Leaves(people.find(who), StatusReason.LEFT_PROGRAM));
        }
        for (var who : onLeave) {
            changes.add(new Change.Leaves(people.find(who), StatusReason.ON_LEAVE));
        }
        for (var who : returned) {
            changes.add(new Change.Returns(people.find(who)));
        }
        for (var who : joined) {
            changes.add(new Change.Joins(people.find(who)));
        }
        for (var who : trialKept) {
            changes.add(new Change.TrialKept(trial(pairs, people.find(who), day)));
        }
        for (var who : trialEnded) {
            changes.add(new Change.TrialEnded(trial(pairs, people.find(who), day)));
        }
        return changes;
    }

    private static Mentorship trial(List<Mentorship> pairs, Educator mentee, LocalDate day)
            throws CadreException {
        return pairs.stream().filter(pair -> pair.getMentee() == mentee && Trials.end(pair).isPresent()
                && Mentorships.isRunning(pair, day) && !Substitutions.isTemporary(pair)).findFirst()
                .orElseThrow(() -> CadreException.input(NLS.bind(Messages.Change_noTrial,
                        PersonName.show(mentee))));
    }
}
