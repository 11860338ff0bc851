/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.program;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.cadre.core.people.Intervals;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.Program;
import org.cadre.model.StatusReason;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Leads mentorships through their statuses and keeps who did what when. The methods change elements and
 * nothing else: run them inside an edit. Each refuses a step that {@link MentorshipSteps} does not allow with
 * an IllegalStateException; ask {@link #canStep} before offering it.
 */
@Component(service = MentorshipService.class)
@SuppressWarnings("nls")
public class MentorshipService {

    private final Clock clock;
    private final String user;

    /** Takes the time from the machine and the name from the account. */
    @Activate
    public MentorshipService() {
        this(Clock.systemUTC(), System.getProperty("user.name", "?"));
    }

    /** Takes the time from a clock and acts in the name of that user account. */
    public MentorshipService(Clock clock, String user) {
        this.clock = clock;
        this.user = user;
    }

    /** Returns a new proposal for the time of the program, still to be added to the unit of work. */
    public Mentorship propose(Program program, Educator mentor, Educator mentee) {
        var proposal = CadreFactory.eINSTANCE.createMentorship();
        proposal.setProgram(program);
        proposal.setMentor(mentor);
        proposal.setMentee(mentee);
        proposal.setStart(program.getStart());
        proposal.setEnd(program.getEnd());
        if (mentee.getMenteeProfile() != null) {
            proposal.setLoad(mentee.getMenteeProfile().getLoad());
        }
        return proposal;
    }

    /** Whether that step may be taken for that reason. */
    public boolean canStep(Mentorship mentorship, MentorshipStatus after, StatusReason reason) {
        return MentorshipSteps.allows(mentorship.getStatus(), after, reason);
    }

    /** The coordinator agrees with a proposal; no new match may move it. */
    public void accept(Mentorship mentorship) {
        step(mentorship, MentorshipStatus.ACCEPTED, StatusReason.NONE);
    }

    /** Takes an acceptance back before it was published. */
    public void reopen(Mentorship mentorship) {
        step(mentorship, MentorshipStatus.PROPOSED, StatusReason.NONE);
    }

    /** Fixes a pair for all later matches, whatever its status. */
    public void lock(Mentorship mentorship) {
        mentorship.setLocked(true);
    }

    /** Lets later matches decide again. */
    public void unlock(Mentorship mentorship) {
        mentorship.setLocked(false);
    }

    /** Announces a proposed or accepted mentorship; one without a start begins on that day. */
    public void publish(Mentorship mentorship, LocalDate day) {
        if (mentorship.getStatus() == MentorshipStatus.PROPOSED) {
            accept(mentorship);
        }
        step(mentorship, MentorshipStatus.PUBLISHED, StatusReason.NONE);
        if (mentorship.getStart() == null) {
            mentorship.setStart(day);
        }
    }

    /** The two have begun, or go on after a pause. */
    public void activate(Mentorship mentorship) {
        step(mentorship, MentorshipStatus.ACTIVE, StatusReason.NONE);
    }

    /** Interrupts it for a reason. */
    public void pause(Mentorship mentorship, StatusReason reason) {
        step(mentorship, MentorshipStatus.PAUSED, reason);
    }

    /** The trial period is over and the two go on; keeps who decided that and when. */
    public void keepTrial(Mentorship mentorship) {
        record(mentorship, mentorship.getStatus(), StatusReason.TRIAL_KEPT);
    }

    /**
     * Puts an announced pair on trial, once more or for longer if it was before; keeps who did that and when.
     *
     * @param end the first day after the trial
     */
    public void beginTrial(Mentorship mentorship, LocalDate end) {
        record(mentorship, mentorship.getStatus(), StatusReason.NONE);
        mentorship.setTrialEnd(end);
    }

    /** The pair is not on trial after all. */
    public void dropTrial(Mentorship mentorship) {
        mentorship.setTrialEnd(null);
    }

    /** Takes back what nobody was told yet. */
    public void withdraw(Mentorship mentorship, LocalDate day) {
        end(mentorship, StatusReason.WITHDRAWN, day);
    }

    /**
     * Ends it for a reason.
     *
     * @param day the first day on which it no longer holds; if that is before its start, it never took place
     */
    public void end(Mentorship mentorship, StatusReason reason, LocalDate day) {
        step(mentorship, MentorshipStatus.ENDED, reason);
        mentorship.setLocked(false);
        if (!Intervals.isOver(mentorship, day)) {
            mentorship.setEnd(Intervals.start(mentorship).isAfter(day) ? mentorship.getStart() : day);
        }
    }

    /** Ends a mentorship and returns the proposal that replaces it from that day on, still to be added. */
    public Mentorship replace(Mentorship mentorship, Educator newMentor, StatusReason reason, LocalDate day) {
        var end = mentorship.getEnd();
        end(mentorship, reason, day);
        var next = propose(mentorship.getProgram(), newMentor, mentorship.getMentee());
        next.setCohort(mentorship.getCohort());
        next.setLoad(mentorship.getLoad());
        next.setStart(mentorship.getEnd());
        next.setEnd(end);
        next.setReplaces(mentorship);
        return next;
    }

    private void step(Mentorship mentorship, MentorshipStatus after, StatusReason reason) {
        var before = mentorship.getStatus();
        if (!MentorshipSteps.allows(before, after, reason)) {
            throw new IllegalStateException(before + " to " + after + " for reason " + reason);
        }
        record(mentorship, after, reason);
        mentorship.setStatus(after);
    }

    private void record(Mentorship mentorship, MentorshipStatus after, StatusReason reason) {
        var change = CadreFactory.eINSTANCE.createStatusChange();
        change.setAt(Instant.now(clock).truncatedTo(ChronoUnit.MILLIS));
        change.setBy(user);
        change.setBefore(mentorship.getStatus());
        change.setAfter(after);
        change.setReason(reason);
        mentorship.getChanges().add(change);
    }
}
