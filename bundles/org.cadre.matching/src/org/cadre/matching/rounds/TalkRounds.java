/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rounds;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.model.MatchingFactory;
import org.cadre.matching.model.Talk;
import org.cadre.matching.model.TalkRound;
import org.cadre.matching.model.TalkState;
import org.cadre.matching.policy.CriterionTerms;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.run.ProgramPolicies;
import org.cadre.matching.talks.FirstTalks;
import org.cadre.matching.talks.Slate;
import org.cadre.matching.talks.SlateProposal;
import org.cadre.matching.talks.TalkAnswers;
import org.cadre.model.Educator;
import org.cadre.model.Program;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps rounds of first talks: slates, then answers, then closed for the match. Every change is one step to
 * undo.
 */
@Component(service = TalkRounds.class)
public class TalkRounds {

    private final ProgramPolicies policies;
    private final Clock clock;
    private final String user;

    /** Takes the time from the machine and the name from the account. */
    @Activate
    public TalkRounds(@Reference ProgramPolicies policies) {
        this(policies, Clock.systemUTC(), System.getProperty("user.name", "?")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Takes the time from a clock and acts in the name of that user account. */
    public TalkRounds(ProgramPolicies policies, Clock clock, String user) {
        this.policies = policies;
        this.clock = clock;
        this.user = user;
    }

    /** The rounds of a program, the earliest first. */
    public List<TalkRound> all(UnitOfWork work, Program program) throws CadreException {
        return TalkAnswers.rounds(work, program);
    }

    /** The latest round of a program. */
    public Optional<TalkRound> latest(UnitOfWork work, Program program) throws CadreException {
        var rounds = all(work, program);
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
    }

    /**
     * Takes slates over as a new round. A round before that nobody answered is replaced by it; one with
     * answers is closed, and its answers count on. If the program's policy does not weigh first talks yet, it
     * does afterwards.
     *
     * @param weight what answers weigh then, 0 to {@value CriterionTerms#MOST_WEIGHT}; 0 leaves the policy
     */
    public TalkRound open(EditSession session, SlateProposal proposal, int weight) throws CadreException {
        var work = session.work();
        var weighed = weighed(work, proposal.program(), weight);
        var before = all(work, proposal.program());
        var round = round(proposal);
        session.edit(NLS.bind(Messages.Rounds_open, proposal.program().getName()), () -> {
            before.forEach(old -> retire(work, old));
            work.add(round);
            weighed.ifPresent(policy -> set(session, proposal.program(), policy));
        });
        return round;
    }

    /** The policy with first talks weighed; empty if it need not be changed. */
    private Optional<Policy> weighed(UnitOfWork work, Program program, int weight) throws CadreException {
        if (weight == 0) {
            return Optional.empty();
        }
        return Optional.of(policies.of(work, program)).filter(policy -> policy.weight(FirstTalks.ID) == 0)
                .map(policy -> policy.withWeight(FirstTalks.ID,
                        new CriterionTerms(weight, MatchSettings.NONE, ""))); //$NON-NLS-1$
    }

    private void set(EditSession session, Program program, Policy policy) {
        try {
            policies.set(session, program, policy);
        } catch (CadreException e) {
            throw new IllegalStateException(e); // it was read a moment ago
        }
    }

    private void retire(UnitOfWork work, TalkRound old) {
        if (old.getState() == TalkState.OPEN) {
            if (old.getTalks().stream().noneMatch(TalkRounds::isAnswered)) {
                work.remove(old);
            } else {
                close(old);
            }
        }
    }

    private TalkRound round(SlateProposal proposal) {
        var terms = proposal.terms();
        var round = MatchingFactory.eINSTANCE.createTalkRound();
        round.setProgram(proposal.program());
        round.setState(TalkState.OPEN);
        round.setAt(now());
        round.setBy(user);
        round.setDay(proposal.day());
        round.setSlate(terms.size());
        round.setMost(terms.most());
        round.setMinutes(terms.minutes());
        round.setAnswersBy(terms.answersBy());
        round.setOptimal(proposal.isOptimal());
        for (var slate : proposal.slates()) {
            slate.meetings().forEach(meeting -> round.getTalks().add(talk(slate.mentee(), meeting)));
            if (slate.meetings().isEmpty()) {
                round.getWithout().add(slate.mentee());
            }
        }
        return round;
    }

    private static Talk talk(Educator mentee, Slate.Meeting meeting) {
        var talk = MatchingFactory.eINSTANCE.createTalk();
        talk.setMentor(meeting.mentor());
        talk.setMentee(mentee);
        talk.setScore(meeting.score());
        return talk;
    }

    /** Whether one of the two said something. */
    public static boolean isAnswered(Talk talk) {
        return Side.MENTOR.reply(talk).isGiven() || Side.MENTEE.reply(talk).isGiven();
    }

    /**
     * Records what people say.
     *
     * @return how many answers are other than before
     * @throws CadreException of kind INPUT if the round is closed
     */
    public int answer(EditSession session, TalkRound round, Collection<TalkChange> changes)
            throws CadreException {
        requireOpen(round);
        var fresh = changes.stream().filter(TalkChange::isNew).toList();
        if (!fresh.isEmpty()) {
            session.edit(label(fresh), () -> fresh.forEach(one -> one.side().set(one.talk(), one.reply())));
        }
        return fresh.size();
    }

    private static String label(List<TalkChange> changes) {
        var first = changes.getFirst();
        return changes.size() == 1
                ? NLS.bind(Messages.Rounds_answerOf, PersonName.show(first.side().person(first.talk())))
                : NLS.bind(Messages.Rounds_answers, changes.size());
    }

    private static void requireOpen(TalkRound round) throws CadreException {
        if (round.getState() != TalkState.OPEN) {
            throw CadreException.input(NLS.bind(Messages.Rounds_closed, round.getProgram().getName()));
        }
    }

    /** Takes no more answers; returns whether that changed anything. */
    public boolean close(EditSession session, TalkRound round) {
        return session.edit(NLS.bind(Messages.Rounds_close, round.getProgram().getName()),
                () -> close(round));
    }

    private void close(TalkRound round) {
        if (round.getState() == TalkState.OPEN) {
            round.setState(TalkState.CLOSED);
            round.setClosedAt(now());
        }
    }

    /** Takes answers again; returns whether that changed anything. */
    public boolean reopen(EditSession session, TalkRound round) {
        return session.edit(NLS.bind(Messages.Rounds_reopen, round.getProgram().getName()), () -> {
            round.setState(TalkState.OPEN);
            round.setClosedAt(null);
        });
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }
}
