/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.studio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.program.MentorshipService;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.task.Task;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.policy.Policies;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.run.MatchRuns;
import org.cadre.matching.run.ProgramPolicies;
import org.cadre.matching.solve.LiveMatch;
import org.cadre.matching.solve.LiveState;
import org.cadre.matching.solve.Matcher;
import org.cadre.matching.veto.Vetoes;
import org.cadre.model.CadrePackage;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.Program;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Takes decisions about the proposals of a program. {@link #prepare} once, then for each decision {@link
 * #draft} it, run the draft, and {@link #apply} what comes of it; preparing, drafting and applying on the
 * thread that owns the elements, both tasks on any. A match that is prepared stays good while only proposals,
 * locks and vetoes of the program change, also by undo.
 */
@Component(service = Studio.class)
public class Studio {

    private final Matcher matcher;
    private final MatchRuns runs;
    private final Policies policies;
    private final ProgramPolicies programPolicies;
    private final MentorshipService mentorships;
    private final Vetoes vetoes;

    /** Works with these services. */
    @Activate
    public Studio(@Reference Matcher matcher, @Reference MatchRuns runs, @Reference Policies policies,
            @Reference ProgramPolicies programPolicies, @Reference MentorshipService mentorships,
            @Reference Vetoes vetoes) {
        this.matcher = matcher;
        this.runs = runs;
        this.policies = policies;
        this.programPolicies = programPolicies;
        this.mentorships = mentorships;
        this.vetoes = vetoes;
    }

    /**
     * Makes decisions about a program ready: by the policy of the match whose proposals are on the table, so
     * that a decision does what it says and nothing else; by the program's own before a first match.
     *
     * @throws CadreException if queries or policy of the program cannot be understood
     */
    public Task<LiveMatch> prepare(UnitOfWork work, Program program, LocalDate today) throws CadreException {
        return matcher.live(work, program, policy(work, program), today);
    }

    private Policy policy(UnitOfWork work, Program program) throws CadreException {
        var run = runs.current(work, program);
        return run.isEmpty() ? programPolicies.of(work, program)
                : policies.parse(run.get().getPolicy(), NLS.bind(Messages.Studio_policyOf,
                        program.getName()));
    }

    /**
     * Drafts a decision.
     *
     * @throws CadreException of kind INPUT if it cannot be taken, with the reason
     */
    public Draft draft(UnitOfWork work, Program program, LiveMatch live, Ruling ruling)
            throws CadreException {
        return new Judge(live, state(work, program, live)).draft(ruling);
    }

    /** How the proposals of a program stand. */
    public LiveState state(UnitOfWork work, Program program, LiveMatch live) throws CadreException {
        return Stand.of(work, program).in(live);
    }

    /**
     * Finds out what another policy would change about the proposals of a program; the task runs on any
     * thread.
     */
    public Task<PolicyEffect> preview(UnitOfWork work, Program program, Policy policy, LocalDate today)
            throws CadreException {
        var stand = Stand.of(work, program);
        if (LiveMatch.isExactFor(policy)) {
            var making = matcher.live(work, program, policy, today);
            return monitor -> {
                var live = making.run(monitor);
                var state = stand.in(live);
                return PolicyEffect.of(live, state, live.settle(state, monitor).mentorOf());
            };
        }
        var matching = matcher.prepare(work, program, policy, today);
        return monitor -> PolicyEffect.of(stand.movable(), matching.run(monitor));
    }

    /** The pairs of a program that decisions may move. */
    public static List<Mentorship> proposals(UnitOfWork work, Program program) throws CadreException {
        return work.load(Roots.MENTORSHIPS.where(CadrePackage.Literals.MENTORSHIP__PROGRAM, program)).stream()
                .filter(pair -> pair.getStatus() == MentorshipStatus.PROPOSED).toList();
    }

    /**
     * Takes a decision with everything it brings about, as one step to undo.
     *
     * @return whether that changed anything
     */
    public boolean apply(EditSession session, Program program, Shift shift) throws CadreException {
        var work = session.work();
        Optional<MatchRun> run = runs.current(work, program);
        var proposals = proposals(work, program);
        var known = Vetoes.of(work, program);
        var writing = new Writing(work, program, mentorships, new RunNotes(runs, run),
                shift.draft().live().day());
        return session.edit(RulingTexts.label(shift.draft().ruling()), () -> {
            new VetoWriting(work, program, vetoes, known).write(shift.draft().ruling());
            writing.write(shift, proposals);
        });
    }
}
