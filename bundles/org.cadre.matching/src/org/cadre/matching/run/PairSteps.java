/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.run;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.cadre.core.edit.EditSession;
import org.cadre.core.program.MentorshipService;
import org.cadre.core.program.Mentorships;
import org.cadre.core.program.Substitutions;
import org.cadre.core.program.Trials;
import org.cadre.matching.Messages;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.StatusReason;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Decisions about proposed pairs. Each is one step to undo, changes the pairs to which it applies and
 * leaves the others as they are.
 */
@Component(service = PairSteps.class)
public class PairSteps {

    private final MentorshipService mentorships;

    /** Leads pairs through their statuses with that service. */
    @Activate
    public PairSteps(@Reference MentorshipService mentorships) {
        this.mentorships = mentorships;
    }

    /** The proposals among the pairs that can be accepted. */
    public List<Mentorship> acceptable(Collection<Mentorship> pairs) {
        return possible(pairs, MentorshipStatus.ACCEPTED, StatusReason.NONE);
    }

    /** Accepts proposals; returns how many. */
    public int accept(EditSession session, Collection<Mentorship> pairs) {
        return run(session, Messages.PairSteps_accept, acceptable(pairs), mentorships::accept);
    }

    /** Takes acceptances back; returns how many. */
    public int reopen(EditSession session, Collection<Mentorship> pairs) {
        return run(session, Messages.PairSteps_reopen,
                possible(pairs, MentorshipStatus.PROPOSED, StatusReason.NONE), mentorships::reopen);
    }

    /** Fixes pairs for all later matches; returns how many. */
    public int lock(EditSession session, Collection<Mentorship> pairs) {
        return run(session, Messages.PairSteps_lock, pairs.stream().filter(p -> !p.isLocked()).toList(),
                mentorships::lock);
    }

    /** Lets later matches decide again; returns how many. */
    public int unlock(EditSession session, Collection<Mentorship> pairs) {
        return run(session, Messages.PairSteps_unlock, pairs.stream().filter(Mentorship::isLocked).toList(),
                mentorships::unlock);
    }

    /** The proposed and accepted ones among the pairs, which can be published. */
    public List<Mentorship> publishable(Collection<Mentorship> pairs) {
        return pairs.stream().filter(p -> p.getStatus() == MentorshipStatus.PROPOSED
                || p.getStatus() == MentorshipStatus.ACCEPTED).toList();
    }

    /** Announces proposed and accepted pairs; returns how many. */
    public int publish(EditSession session, Collection<Mentorship> pairs, LocalDate day) {
        return run(session, Messages.PairSteps_publish, publishable(pairs), p -> mentorships.publish(p, day));
    }

    /**
     * Announces proposed and accepted pairs, on a trial that was {@link TrialPeriod#check checked}; returns
     * how many.
     */
    public int publish(EditSession session, Collection<Mentorship> pairs, LocalDate day,
            TrialPeriod trial) {
        return run(session, Messages.PairSteps_publish, publishable(pairs), pair -> {
            mentorships.publish(pair, day);
            trial.of(pair, day).ifPresent(pair::setTrialEnd);
        });
    }

    /** The announced pairs among these that are not over on a day: they can be on trial. */
    public List<Mentorship> triable(Collection<Mentorship> pairs, LocalDate day) {
        return pairs.stream().filter(pair -> Mentorships.isRunning(pair, day)
                && !Substitutions.isTemporary(pair)).toList();
    }

    /**
     * Puts announced pairs on a trial from a day on that was {@link TrialPeriod#check checked}, also those
     * that are on trial or were; returns how many.
     */
    public int trial(EditSession session, Collection<Mentorship> pairs, LocalDate day, TrialPeriod trial) {
        return run(session, Messages.PairSteps_trial, trial.isWanted() ? triable(pairs, day) : List.of(),
                pair -> mentorships.beginTrial(pair, trial.of(pair, day).orElseThrow()));
    }

    /** Takes the trial of those back that are on one or were; returns how many. */
    public int dropTrial(EditSession session, Collection<Mentorship> pairs, LocalDate day) {
        return run(session, Messages.PairSteps_dropTrial, triable(pairs, day).stream()
                .filter(pair -> Trials.end(pair).isPresent()).toList(), mentorships::dropTrial);
    }

    /**
     * Ends proposals that one of the two declined, so that no match proposes them again; returns how many.
     */
    public int decline(EditSession session, Collection<Mentorship> pairs, LocalDate day) {
        return run(session, Messages.PairSteps_decline,
                possible(pairs, MentorshipStatus.ENDED, StatusReason.DECLINED),
                p -> mentorships.end(p, StatusReason.DECLINED, day));
    }

    private List<Mentorship> possible(Collection<Mentorship> pairs, MentorshipStatus after,
            StatusReason reason) {
        return pairs.stream().filter(pair -> mentorships.canStep(pair, after, reason)).toList();
    }

    private static int run(EditSession session, String label, List<Mentorship> pairs,
            Consumer<Mentorship> step) {
        if (!pairs.isEmpty()) {
            session.edit(NLS.bind(label, pairs.size()), () -> pairs.forEach(step));
        }
        return pairs.size();
    }
}
