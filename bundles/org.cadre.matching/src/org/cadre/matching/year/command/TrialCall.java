/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Roots;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.command.MatchDatabase;
import org.cadre.matching.run.TrialPeriod;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.Mentorship;
import org.cadre.model.Program;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "trial", description = "${bundle:match.trial.description}")
class TrialCall implements CommandRun {

    @Mixin
    private MatchDatabase database;

    @Option(names = "--program", required = true, paramLabel = "NAME", descriptionKey = "match.program")
    private String program;

    @Option(names = "--mentee", paramLabel = "WHO", descriptionKey = "match.trial.mentee")
    private List<String> mentees = List.of();

    @Option(names = "--all", descriptionKey = "match.trial.all")
    private boolean all;

    @Option(names = "--until", paramLabel = "DAYS|DATE", descriptionKey = "match.trial.until")
    private String until;

    @Option(names = "--none", descriptionKey = "match.trial.none")
    private boolean none;

    @Option(names = "--dry-run", descriptionKey = "match.trial.dryRun")
    private boolean dryRun;

    private final Stores stores;
    private final YearDesk desk;

    TrialCall(Stores stores, YearDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CoreException {
        try (var store = database.open(stores); var work = store.begin()) {
            var found = desk.program(work, program);
            var day = desk.today(work);
            var known = announced(work, found, day);
            if (until == null && !none) {
                requireNobody();
                return new TrialOutcome(found, known, List.of(), false).outcome();
            }
            if (until != null && none) {
                throw CadreException.input(Messages.Trial_either);
            }
            var chosen = all ? known : named(work, found, known);
            var session = new EditSession(work);
            int changed = change(session, chosen, day);
            if (!dryRun && changed > 0) {
                desk.save(session, monitor);
            }
            return new TrialOutcome(found, known, sentences(changed), !dryRun && changed > 0).outcome();
        }
    }

    private void requireNobody() throws CadreException {
        if (all || !mentees.isEmpty()) {
            throw CadreException.input(Messages.Trial_what);
        }
    }

    private int change(EditSession session, List<Mentorship> chosen, LocalDate day) throws CadreException {
        if (none) {
            return desk.steps().dropTrial(session, chosen, day);
        }
        var trial = TrialPeriod.parse(until);
        trial.check(chosen, day);
        return desk.steps().trial(session, chosen, day, trial);
    }

    private List<String> sentences(int changed) {
        var sentences = new ArrayList<String>();
        sentences.add(changed == 1 ? none ? Messages.Trial_droppedOne : Messages.Trial_begunOne
                : NLS.bind(none ? Messages.Trial_dropped : Messages.Trial_begun, changed));
        sentences.add(dryRun || changed == 0 ? Messages.Saved_not : Messages.Saved);
        return sentences;
    }

    private List<Mentorship> announced(UnitOfWork work, Program found, LocalDate day) throws CadreException {
        return desk.steps().triable(work.load(Roots.MENTORSHIPS.where(Literals.MENTORSHIP__PROGRAM, found))
                .stream().filter(pair -> pair.getMentor() != null && pair.getMentee() != null).toList(), day);
    }

    private List<Mentorship> named(UnitOfWork work, Program found, List<Mentorship> known)
            throws CadreException {
        if (mentees.isEmpty()) {
            throw CadreException.input(Messages.Trial_who);
        }
        var people = YearPeople.of(work);
        var chosen = new ArrayList<Mentorship>();
        for (var who : mentees) {
            var mentee = people.find(who);
            var own = known.stream().filter(pair -> pair.getMentee() == mentee).toList();
            if (own.isEmpty()) {
                throw CadreException.input(NLS.bind(Messages.Trial_noPair, PersonName.show(mentee),
                        found.getName()));
            }
            chosen.addAll(own);
        }
        return chosen;
    }
}
