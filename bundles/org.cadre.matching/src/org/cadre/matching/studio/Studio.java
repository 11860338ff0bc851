/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.studio;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.program.MentorshipService;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.task.Task;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.model.Veto;
import org.cadre.matching.people.People;
import org.cadre.matching.policy.Policies;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.run.MatchRuns;
import org.cadre.matching.run.ProgramPolicies;
import org.cadre.matching.solve.LiveMatch;
import org.cadre.matching.solve.LiveState;
import org.cadre.matching.solve.LiveState.Ban;
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
        var state = LiveState.open(live.mentees().size());
        proposals(work, program).forEach(pair -> add(state, live, pair));
        for (var veto : Vetoes.of(work, program)) {
            add(state, veto, live.mentor(veto.getMentor()), live.mentee(veto.getMentee()));
        }
        return state;
    }

    /** The pairs of a program that decisions may move. */
    public static List<Mentorship> proposals(UnitOfWork work, Program program) throws CadreException {
        return work.load(Roots.MENTORSHIPS.where(CadrePackage.Literals.MENTORSHIP__PROGRAM, program)).stream()
                .filter(pair -> pair.getStatus() == MentorshipStatus.PROPOSED).toList();
    }

    private static void add(LiveState state, LiveMatch live, Mentorship pair) {
        int mentee = live.mentee(pair.getMentee());
        int mentor = live.mentor(pair.getMentor());
        if (mentee != People.ABSENT && mentor != People.ABSENT) {
            state.mentorOf()[mentee] = mentor;
            state.locked().set(mentee, pair.isLocked());
        }
    }

    private static void add(LiveState state, Veto veto, int mentor, int mentee) {
        switch (veto.getKind()) {
            case PAIR -> state.vetoes().add(new Ban(mentee, mentor));
            case MENTOR -> set(state.closed(), mentor);
            case MENTEE -> set(state.out(), mentee);
        }
    }

    /** People who take no part, as somebody who left, have no number. */
    private static void set(BitSet people, int number) {
        if (number != People.ABSENT) {
            people.set(number);
        }
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
