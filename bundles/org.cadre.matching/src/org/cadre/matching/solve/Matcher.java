/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cadre.assignment.AdaptiveSolver;
import org.cadre.assignment.MatchSolver;
import org.cadre.core.CadreException;
import org.cadre.core.people.Intervals;
import org.cadre.core.program.Exclusion;
import org.cadre.core.program.PoolMember;
import org.cadre.core.program.ProgramPools;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.task.Task;
import org.cadre.matching.fair.TradeOff;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.model.MatchingPackage.Literals;
import org.cadre.matching.model.RunSnapshot;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.policy.Terms;
import org.cadre.matching.talks.SlateProposal;
import org.cadre.matching.talks.SlateTerms;
import org.cadre.matching.talks.TalkAnswers;
import org.cadre.matching.waiting.WaitLedger;
import org.cadre.matching.veto.RuledOut;
import org.cadre.matching.veto.Vetoes;
import org.cadre.matching.proposal.MatchProposal;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.ParticipantRole;
import org.cadre.model.Program;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the best pairs of mentors and mentees by a policy, and explains them. */
@Component(service = Matcher.class)
public class Matcher {

    private static final Query<RunSnapshot> SNAPSHOTS = Query.all(Literals.RUN_SNAPSHOT, RunSnapshot.class);

    private final Terms terms;
    private final MatchSolver solver;

    /** Judges by these rules and criteria. */
    @Activate
    public Matcher(@Reference Terms terms) {
        this(terms, new AdaptiveSolver());
    }

    /** Judges by these rules and criteria and solves with that solver. */
    public Matcher(Terms terms, MatchSolver solver) {
        this.terms = terms;
        this.solver = solver;
    }

    /**
     * Makes the match of a program ready. Runs on the thread that owns the unit of work; the task may run
     * on any.
     *
     * @param today the present day in the district's time zone; pairs begin then, or when the program does
     * @throws CadreException if a query of the program is wrong or the database cannot be read
     */
    public Task<MatchProposal> prepare(UnitOfWork work, Program program, Policy policy, LocalDate today)
            throws CadreException {
        var input = input(work, program, today);
        var answers = TalkAnswers.of(work, program);
        return new MatchTask(solver, policy, input, scoring(work, policy, input, answers), answers,
                WaitLedger.of(work, program, today, policy.waiting()));
    }

    /**
     * Makes a comparison of aims ready, as {@link #prepare} does for one of them.
     *
     * @throws CadreException if a query of the program is wrong or the database cannot be read
     */
    public Task<TradeOff> tradeOff(UnitOfWork work, Program program, Policy policy, LocalDate today)
            throws CadreException {
        var input = input(work, program, today);
        return new TradeOffTask(solver, policy, input,
                scoring(work, policy, input, TalkAnswers.of(work, program)),
                WaitLedger.of(work, program, today, policy.waiting()));
    }

    /** As above, for these people, see {@link #prepare}. */
    public Task<TradeOff> tradeOff(Program program, LocalDate day, Collection<Educator> mentors,
            Collection<Educator> mentees, Collection<Mentorship> mentorships, Policy policy) {
        var input = MatchInput.of(program, day, mentors, mentees, List.copyOf(mentorships));
        return new TradeOffTask(solver, policy, input, new Scoring(terms, policy, input.context()),
                WaitLedger.NONE);
    }

    /**
     * Makes a match ready in which decisions can be tried and taken, see {@link LiveMatch}. Runs on the
     * thread
     * that owns the unit of work; the task may run on any.
     *
     * @throws CadreException if a query of the program is wrong or the database cannot be read
     */
    public Task<LiveMatch> live(UnitOfWork work, Program program, Policy policy, LocalDate today)
            throws CadreException {
        var day = firstDay(program, today);
        var pools = ProgramPools.of(work, program, day);
        var mentors = pools.mentors().stream().map(PoolMember::educator).toList();
        var mentees = pools.mentees().stream().map(PoolMember::educator).toList();
        return live(program, day, mentors, mentees, work.load(Roots.MENTORSHIPS), policy,
                TalkAnswers.of(work, program), WaitLedger.ofMatch(work, program, today, policy.waiting()));
    }

    /**
     * As above, for these people, see {@link #prepare}; mentees on leave belong to those who are not
     * placed.
     */
    public Task<LiveMatch> live(Program program, LocalDate day, Collection<Educator> mentors,
            Collection<Educator> mentees, Collection<Mentorship> mentorships, Policy policy) {
        return live(program, day, mentors, mentees, mentorships, policy, TalkAnswers.NONE, WaitLedger.NONE);
    }

    private Task<LiveMatch> live(Program program, LocalDate day, Collection<Educator> mentors,
            Collection<Educator> mentees, Collection<Mentorship> mentorships, Policy policy,
            TalkAnswers answers, WaitLedger ledger) {
        var movable = new Movable(program, day, mentors, mentees);
        var input = MatchInput.of(program, day, mentors, mentees,
                mentorships.stream().filter(pair -> !movable.test(pair)).toList());
        return new LiveTask(solver, policy, input,
                new Scoring(answers.in(terms), policy, input.context()), ledger,
                LiveTask.MOST_SOLVED);
    }

    /**
     * Makes the match of a program ready to be asked about. Runs on the thread that owns the unit of work.
     *
     * @param asked a mentee whose pair is looked at although it was decided before; null for none
     * @throws CadreException if a query of the program is wrong or the database cannot be read
     */
    public MatchCase examine(UnitOfWork work, Program program, Policy policy, LocalDate today, Educator asked)
            throws CadreException {
        var input = input(work, program, today);
        return new MatchCase(solver, input, policy,
                scoring(work, policy, input, TalkAnswers.of(work, program)), asked,
                ProgramPools.of(work, program, input.context().day()).exclusions(),
                WaitLedger.ofMatch(work, program, today, policy.waiting()));
    }

    /** As {@link #examine} for these people, see {@link #prepare}. */
    public MatchCase examine(Program program, LocalDate day, Collection<Educator> mentors,
            Collection<Educator> mentees, Collection<Mentorship> mentorships, Policy policy, Educator asked) {
        var input = MatchInput.of(program, day, mentors, mentees, List.copyOf(mentorships));
        return new MatchCase(solver, input, policy, new Scoring(terms, policy, input.context()), asked,
                List.of(), WaitLedger.NONE);
    }

    /**
     * Makes ready to count whom the rules of a policy leave without any mentor. Runs on the thread that owns
     * the unit of work; the task may run on any.
     *
     * @throws CadreException if a query of the program is wrong or the database cannot be read
     */
    public Task<Reach> reach(UnitOfWork work, Program program, Policy policy, LocalDate today)
            throws CadreException {
        var answers = TalkAnswers.of(work, program);
        return new RuleReach(terms(work, program, answers), policy,
                input(work, program, today));
    }

    /**
     * Makes the slates of a round of first talks ready, as {@link #prepare} does a match.
     *
     * @throws CadreException if a query of the program is wrong or the database cannot be read
     */
    public Task<SlateProposal> slates(UnitOfWork work, Program program, Policy policy, LocalDate today,
            SlateTerms wanted) throws CadreException {
        var input = input(work, program, today);
        var answers = TalkAnswers.of(work, program);
        return new SlateTask(solver, policy, input, scoring(work, policy, input, answers), answers, wanted);
    }

    /** As {@link #slates} for these people, see {@link #prepare}. */
    public Task<SlateProposal> slates(Program program, LocalDate day, Collection<Educator> mentors,
            Collection<Educator> mentees, Collection<Mentorship> mentorships, Policy policy,
            SlateTerms wanted) {
        var input = MatchInput.of(program, day, mentors, mentees, List.copyOf(mentorships));
        return new SlateTask(solver, policy, input, new Scoring(terms, policy, input.context()),
                TalkAnswers.NONE, wanted);
    }

    /** By what was ruled out in the program and what was said after first talks, too. */
    private Scoring scoring(UnitOfWork work, Policy policy, MatchInput input, TalkAnswers answers)
            throws CadreException {
        return new Scoring(terms(work, input.program(), answers), policy, input.context());
    }

    private Terms terms(UnitOfWork work, Program program, TalkAnswers answers) throws CadreException {
        return answers.in(terms.with(new RuledOut(Vetoes.of(work, program))));
    }

    /**
     * A digest of everything about people that a match of the program would see now; another than that of a
     * run if any of it was changed since. Runs on the thread that owns the unit of work.
     */
    public String fingerprint(UnitOfWork work, Program program, LocalDate today) throws CadreException {
        return Fingerprint.of(program, input(work, program, today).context(), TalkAnswers.of(work, program));
    }

    /**
     * Finds out what has changed since a run, as far as it can be told apart. Runs on the thread that owns
     * the unit of work.
     */
    public ChangedSince changedSince(UnitOfWork work, MatchRun run, LocalDate today) throws CadreException {
        var context = input(work, run.getProgram(), today).context();
        var rounds = TalkAnswers.rounds(work, run.getProgram());
        var seen = Fingerprint.seen(run.getProgram(), context, TalkAnswers.of(rounds));
        if (seen.fingerprint().equals(run.getFingerprint())) {
            return ChangedSince.NOTHING;
        }
        var kind = ChangedSince.kind(run.getFingerprint(), rounds,
                answers -> Fingerprint.of(run.getProgram(), context, answers));
        var then = Sight.of(work.load(SNAPSHOTS.where(Literals.RUN_SNAPSHOT__RUN, run)).stream()
                .map(RunSnapshot::getData).findFirst().orElse("")); //$NON-NLS-1$
        return new ChangedSince(kind, then.isKnown() ? Optional.of(new SightComparison(then, seen.sight())
                .changes(work.load(Roots.EDUCATORS))) : Optional.empty());
    }

    private static MatchInput input(UnitOfWork work, Program program, LocalDate today) throws CadreException {
        var day = firstDay(program, today);
        var pools = ProgramPools.of(work, program, day);
        var away = pools.exclusions().stream().filter(e -> e.role() == ParticipantRole.MENTEE
                && e.reason() == Exclusion.Reason.ON_LEAVE).map(Exclusion::educator);
        var mentees = Stream.concat(pools.mentees().stream().map(PoolMember::educator), away).toList();
        return MatchInput.of(program, day, pools.mentors().stream().map(PoolMember::educator).toList(),
                mentees,
                work.load(Roots.MENTORSHIPS));
    }

    /**
     * Makes a match of these people ready. Runs on the thread that owns the elements; the task may run on
     * any.
     *
     * @param day the first day of the new pairs
     * @param mentors who takes new mentees
     * @param mentees who needs a mentor, also those who have one
     * @param mentorships all mentorships of these people in all programs, also past ones
     */
    public Task<MatchProposal> prepare(Program program, LocalDate day, Collection<Educator> mentors,
            Collection<Educator> mentees, Collection<Mentorship> mentorships, Policy policy) {
        return prepare(MatchInput.of(program, day, mentors, mentees, List.copyOf(mentorships)), policy);
    }

    private Task<MatchProposal> prepare(MatchInput input, Policy policy) {
        return new MatchTask(solver, policy, input, new Scoring(terms, policy, input.context()),
                TalkAnswers.NONE, WaitLedger.NONE);
    }

    private static LocalDate firstDay(Program program, LocalDate today) {
        var start = Intervals.start(program);
        return start.isAfter(today) ? start : today;
    }
}
