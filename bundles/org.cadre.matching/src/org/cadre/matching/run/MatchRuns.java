/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.run;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.program.MentorshipService;
import org.cadre.core.program.Mentorships;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.Messages;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.model.MatchingPackage.Literals;
import org.cadre.matching.model.ProposedPair;
import org.cadre.matching.model.Waiting;
import org.cadre.matching.policy.Policies;
import org.cadre.matching.proposal.MatchProposal;
import org.cadre.matching.proposal.MatchedPair;
import org.cadre.matching.proposal.ScorePart;
import org.cadre.matching.proposal.WaitReason;
import org.cadre.matching.proposal.WaitingMentee;
import org.cadre.matching.replay.Replays;
import org.cadre.model.CadrePackage;
import org.cadre.model.Mentorship;
import org.cadre.model.Program;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes proposals over into a database and finds again what was proposed, and why. */
@Component(service = MatchRuns.class)
public class MatchRuns {

    private static final Query<MatchRun> RUNS = Query.all(Literals.MATCH_RUN, MatchRun.class);

    private final MentorshipService mentorships;
    private final Policies policies;
    private final Clock clock;
    private final String user;

    /** Takes the time from the machine and the name from the account. */
    @Activate
    public MatchRuns(@Reference MentorshipService mentorships, @Reference Policies policies) {
        this(mentorships, policies, Clock.systemUTC(),
                System.getProperty("user.name", "?")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Takes the time from a clock and acts in the name of that user account. */
    public MatchRuns(MentorshipService mentorships, Policies policies, Clock clock, String user) {
        this.mentorships = mentorships;
        this.policies = policies;
        this.clock = clock;
        this.user = user;
    }

    /** The run whose proposals are on the table. */
    public Optional<MatchRun> current(UnitOfWork work, Program program) throws CadreException {
        var query = RUNS.where(Literals.MATCH_RUN__PROGRAM, program).where(Literals.MATCH_RUN__CURRENT, true);
        return work.load(query).stream().findFirst();
    }

    /** The runs of a program as a list, the latest first. */
    public List<RunLine> lines(UnitOfWork work, Program program) throws CadreException {
        return lines(work, RUNS.where(Literals.MATCH_RUN__PROGRAM, program));
    }

    /** The runs of all programs as a list, the latest first. */
    public List<RunLine> lines(UnitOfWork work) throws CadreException {
        return lines(work, RUNS);
    }

    private static List<RunLine> lines(UnitOfWork work, Query<MatchRun> query) throws CadreException {
        return work.values(query, RUNS, RunLine.FEATURES).stream().map(RunLine::of)
                .sorted(RunLine.LATEST_FIRST).toList();
    }

    /** A run of a list, with all that it says; empty if it is gone. */
    public Optional<MatchRun> load(UnitOfWork work, RunLine line) throws CadreException {
        return work.find(RUNS, line.id());
    }

    /** All runs of a program with all that they say, in no particular order; lists take {@link #lines}. */
    public List<MatchRun> all(UnitOfWork work, Program program) throws CadreException {
        return work.load(RUNS.where(Literals.MATCH_RUN__PROGRAM, program));
    }

    /** What the criteria contributed to the score of a pair, as it was told at the time. */
    public List<ScorePart> parts(ProposedPair pair) {
        return RunJson.parts(pair.getParts());
    }

    /** What the run strove for and what that cost, as it was told at the time; empty for runs before. */
    public List<String> goal(MatchRun run) {
        return RunJson.sentences(run.getGoal());
    }

    /** Why a mentee had no mentor. */
    public WaitReason reason(Waiting waiting) {
        return WaitRecord.reason(waiting);
    }

    /**
     * Takes a proposal over as one step to undo: its pairs become proposed mentorships, proposals of the
     * program that nobody accepted or locked and that it doesn't repeat are removed, and the run is kept.
     *
     * @return the run
     * @throws CadreException of kind CONFLICT if pairs were decided or given up since the match was made
     * ready
     */
    public MatchRun apply(EditSession session, MatchProposal proposal) throws CadreException {
        var work = session.work();
        var program = proposal.program();
        var before = current(work, program);
        var own = work.load(Roots.MENTORSHIPS.where(CadrePackage.Literals.MENTORSHIP__PROGRAM, program));
        requireUpToDate(proposal, own);
        var open = own.stream().filter(Mentorships::isOpenProposal).toList();
        var run = RunRecord.of(proposal, policies.write(proposal.policy()), Instant.now(clock), user);
        var takeover = new Takeover(work, mentorships, proposal, run);
        session.edit(NLS.bind(Messages.MatchRuns_apply, program.getName()),
                () -> {
            takeover.replace(before, open);
            Replays.keep(work, run, proposal.snapshot());
        });
        return run;
    }

    /** Refuses a proposal that doesn't know of pairs which were decided or given up since. */
    private static void requireUpToDate(MatchProposal proposal, List<Mentorship> own) throws CadreException {
        var known = proposal.pairs().stream().flatMap(pair -> pair.held().stream())
                .collect(Collectors.toSet());
        var mentees = Stream.concat(proposal.pairs().stream().map(MatchedPair::mentee),
                proposal.waiting().stream().map(WaitingMentee::mentee)).collect(Collectors.toSet());
        var decided = Mentorships.committed(own, proposal.day()).stream()
                .filter(pair -> mentees.contains(pair.getMentee())).collect(Collectors.toSet());
        if (!known.equals(decided)) {
            throw new CadreException(CadreException.Kind.CONFLICT, Messages.MatchRuns_outdated, null);
        }
    }

    /**
     * Keeps with a run a pair that came about after it by a decision of the coordinator. Changes elements and
     * nothing else: run it inside an edit.
     */
    public void keep(MatchRun run, MatchedPair explained, Mentorship pair) {
        var record = RunRecord.pair(explained);
        record.setMentorship(pair);
        run.getMoved().add(record);
    }

    /** Returns what the run, or a decision after it, said about a pair; empty if it didn't see it. */
    public Optional<ProposedPair> find(MatchRun run, Mentorship pair) {
        return Stream.concat(run.getPairs().stream(), run.getMoved().stream()).filter(p ->
                p.getMentorship() == pair).findFirst();
    }
}
