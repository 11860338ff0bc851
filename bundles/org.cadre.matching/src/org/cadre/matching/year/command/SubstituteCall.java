/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.command.MatchDatabase;
import org.cadre.matching.year.Absence;
import org.cadre.matching.year.ChangeTexts;
import org.cadre.matching.year.StandIn;
import org.cadre.matching.year.SubstitutePlan;
import org.cadre.matching.year.SubstituteTexts;
import org.cadre.matching.year.Wishes;
import org.cadre.model.Educator;
import org.cadre.model.Leave;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "substitute", description = "${bundle:match.substitute.description}")
class SubstituteCall implements CommandRun {

    @Mixin
    private MatchDatabase database;

    @Option(names = "--program", required = true, paramLabel = "NAME", descriptionKey = "match.program")
    private String program;

    @Option(names = "--mentor", required = true, paramLabel = "WHO",
            descriptionKey = "match.substitute.mentor")
    private String mentor;

    @Option(names = "--from", paramLabel = "DAY", descriptionKey = "match.substitute.from")
    private LocalDate from;

    @Option(names = "--until", paramLabel = "DAY", descriptionKey = "match.substitute.until")
    private LocalDate until;

    @Option(names = "--by", paramLabel = "WHO|MENTEE=WHO", descriptionKey = "match.substitute.by")
    private List<String> by = List.of();

    @Option(names = "--dry-run", descriptionKey = "match.change.dryRun")
    private boolean dryRun;

    private final Stores stores;
    private final YearDesk desk;

    SubstituteCall(Stores stores, YearDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CoreException {
        var progress = SubMonitor.convert(monitor, 10);
        try (var store = database.open(stores); var work = store.begin()) {
            var plan = desk.substitutes(work, absence(work), wishes(work), progress.split(8));
            if (!dryRun) {
                desk.apply(work, plan, progress.split(2));
            }
            return outcome(plan);
        }
    }

    private Absence absence(UnitOfWork work) throws CadreException {
        var found = desk.program(work, program);
        var person = YearPeople.of(work).find(mentor);
        var today = desk.today(work);
        var leave = Absence.next(person, today);
        var start = from != null ? from : leave.map(Leave::getStart).orElse(today);
        var end = until != null ? until : leave.map(Leave::getEnd).orElse(null);
        if (end == null) {
            throw CadreException.input(NLS.bind(Messages.Substitute_noReturn, PersonName.show(person)));
        }
        return new Absence(found, person, from == null && start.isBefore(today) ? today : start, end);
    }

    /** The options say who stands in for somebody, and at most once who does for all others. */
    private Wishes wishes(UnitOfWork work) throws CadreException {
        var people = YearPeople.of(work);
        var byMentee = new HashMap<Educator, Educator>();
        Educator everybody = null;
        for (var wish : by) {
            int sign = wish.indexOf('=');
            if (sign >= 0) {
                byMentee.put(people.find(wish.substring(0, sign)), people.find(wish.substring(sign + 1)));
            } else if (everybody == null) {
                everybody = people.find(wish);
            } else {
                throw CadreException.input(NLS.bind(Messages.Substitute_twice, wish));
            }
        }
        return new Wishes(byMentee, Optional.ofNullable(everybody));
    }

    private Outcome outcome(SubstitutePlan plan) {
        var lines = new ArrayList<String>();
        lines.add(SubstituteTexts.summary(plan));
        plan.standIns().forEach(standIn -> lines.add("  " + SubstituteTexts.line(standIn))); //$NON-NLS-1$
        lines.add(SubstituteTexts.proof(plan));
        lines.add(plan.told().isEmpty() ? Messages.Change_toldNobody
                : NLS.bind(Messages.Change_told, ChangeTexts.names(plan.told())));
        lines.add(dryRun ? Messages.Saved_not : Messages.Saved);
        return Outcome.done(String.join(System.lineSeparator(), lines), data(plan));
    }

    @SuppressWarnings("nls")
    private Map<String, Object> data(SubstitutePlan plan) {
        var data = new LinkedHashMap<String, Object>();
        data.put("mentor", PlanOutcome.person(plan.absence().mentor()));
        data.put("from", plan.absence().start().toString());
        data.put("until", plan.absence().end().toString());
        data.put("people", plan.people().size());
        data.put("without", plan.without());
        data.put("proven", plan.proven());
        data.put("score", plan.score());
        plan.best().ifPresent(best -> data.put("best", Map.of("people", best.people().size(), "without",
                best.without(), "score", best.score())));
        data.put("mentees", plan.standIns().stream().map(SubstituteCall::standIn).toList());
        data.put("told", PlanOutcome.people(plan.told()));
        data.put("saved", !dryRun);
        return data;
    }

    @SuppressWarnings("nls")
    private static Map<String, Object> standIn(StandIn standIn) {
        var data = new LinkedHashMap<String, Object>();
        data.put("mentee", PlanOutcome.person(standIn.pair().getMentee()));
        data.put("substitute", standIn.substitute().map(PlanOutcome::person).orElse(null));
        data.put("from", standIn.start().toString());
        data.put("until", standIn.end().toString());
        data.put("score", standIn.substitute().isPresent() ? standIn.score() : null);
        return data;
    }
}
