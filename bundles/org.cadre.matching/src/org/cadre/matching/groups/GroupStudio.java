/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.task.Task;
import org.cadre.matching.policy.Terms;
import org.cadre.matching.run.ProgramPolicies;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.Cohort;
import org.cadre.model.Educator;
import org.cadre.model.Program;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the groups of a program and takes the coordinator's decisions about them. */
@Component(service = GroupStudio.class)
public class GroupStudio {

    private final Terms terms;
    private final ProgramPolicies policies;
    private final Clock clock;
    private final String user;

    /** Takes the time from the machine and the name from the account. */
    @Activate
    public GroupStudio(@Reference Terms terms, @Reference ProgramPolicies policies) {
        this(terms, policies, Clock.systemUTC(),
                System.getProperty("user.name", "?")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Takes the time from a clock and acts in the name of that user account. */
    public GroupStudio(Terms terms, ProgramPolicies policies, Clock clock, String user) {
        this.terms = terms;
        this.policies = policies;
        this.clock = clock;
        this.user = user;
    }

    /** The groups as they stand. */
    public GroupBoard board(UnitOfWork work, Program program, LocalDate day) throws CadreException {
        return BoardReader.read(work, program, day);
    }

    /** Why somebody is in that group, and how well the others around the same practice would suit. */
    public GroupWhy why(GroupBoard board, Educator person, Cohort cohort) throws CadreException {
        var group = board.card(cohort).orElseThrow(() ->
                CadreException.input(NLS.bind(Messages.Regroup_gone, cohort.getName())));
        return new WhySearch(board, group, person).find();
    }

    /**
     * Makes a decision ready. Runs on the thread that owns the unit of work; the task on any. The task fails
     * with a sentence if the decision cannot be taken at all.
     */
    public Task<Regrouping> prepare(UnitOfWork work, Program program, LocalDate day, Regroup decision)
            throws CadreException {
        var board = board(work, program, day);
        return new RegroupTask(board, decision,
                GroupPeople.of(work, board, terms, policies.of(work, program)));
    }

    /**
     * Takes a decision with everything it brings about, as one step to undo.
     *
     * @return whether that changed anything
     */
    public boolean apply(EditSession session, Regrouping regrouping) throws CadreException {
        var work = session.work();
        var program = regrouping.board().program();
        var writing = new RegroupWriting(work, GroupPlans.of(work, program),
                Instant.now(clock).truncatedTo(ChronoUnit.MILLIS), user);
        var pairs = work.load(Roots.MENTORSHIPS.where(Literals.MENTORSHIP__PROGRAM, program));
        var sessions = work.load(Roots.SESSIONS.where(Literals.SESSION__PROGRAM, program));
        return session.edit(RegroupTexts.label(regrouping),
                () -> writing.write(regrouping.after(), pairs, sessions));
    }
}
