/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year;

import java.time.LocalDate;

import org.cadre.core.people.Employments;
import org.cadre.core.people.Intervals;
import org.cadre.core.program.MentorshipService;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.solve.Rematch.Option;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.ParticipantRole;
import org.cadre.model.Participation;
import org.cadre.model.ParticipationStatus;
import org.cadre.model.Program;
import org.cadre.model.StatusReason;

/** Writes down what a plan says. */
final class ChangeWriting {

    private final UnitOfWork work;
    private final MentorshipService mentorships;
    private final ChangePlan plan;
    private final Program program;
    private final LocalDate day;

    ChangeWriting(UnitOfWork work, MentorshipService mentorships, ChangePlan plan) {
        this.work = work;
        this.mentorships = mentorships;
        this.plan = plan;
        program = plan.request().program();
        day = plan.request().day();
    }

    void write(Option option) {
        var moves = plan.moves(option);
        plan.request().changes().forEach(this::note);
        plan.endings().stream().filter(ending -> moves.stream().noneMatch(move -> move.to().isPresent()
                && move.before().filter(ending.pair()::equals).isPresent()))
                .forEach(ending -> mentorships.end(ending.pair(), ending.reason(), day));
        moves.stream().filter(move -> move.to().isPresent()).forEach(this::begin);
    }

    private void begin(PairMove move) {
        var mentor = move.to().orElseThrow();
        if (move.before().isEmpty()) {
            var fresh = mentorships.propose(program, mentor, move.mentee());
            fresh.setStart(Intervals.start(program).isAfter(day) ? program.getStart() : day);
            work.add(fresh);
            mentorships.publish(fresh, day);
            return;
        }
        var before = move.before().get();
        var status = before.getStatus();
        var next = mentorships.replace(before, mentor, move.reason(), day);
        work.add(next);
        raise(next, status);
    }

    /** What nobody was told of yet need not be announced now. */
    private void raise(Mentorship next, MentorshipStatus before) {
        switch (before) {
            case PROPOSED -> {
            }
            case ACCEPTED -> mentorships.accept(next);
            case PUBLISHED, ACTIVE, PAUSED, ENDED -> mentorships.publish(next, day);
        }
    }

    private void note(Change change) {
        switch (change) {
            case Change.TrialKept kept -> mentorships.keepTrial(kept.pair());
            case Change.TrialEnded ended -> {
            }
            case Change.Leaves leaves -> leave(leaves);
            case Change.Returns returns -> comeBack(returns.person());
            case Change.Joins joins -> join(joins.mentee());
        }
    }

    /** The next match would propose a person again who is still in the roster. */
    private void leave(Change.Leaves leaves) {
        if (leaves.reason() != StatusReason.ON_LEAVE) {
            for (var role : ParticipantRole.VALUES) {
                if (takesPart(leaves.person(), role)) {
                    participation(leaves.person(), role, ParticipationStatus.WITHDRAWN);
                }
            }
        } else if (!Employments.isOnLeave(leaves.person(), day)) {
            var leave = CadreFactory.eINSTANCE.createLeave();
            leave.setStart(day);
            leaves.person().getLeaves().add(leave);
        }
    }

    private boolean takesPart(Educator person, ParticipantRole role) {
        boolean profile = role == ParticipantRole.MENTOR ? person.getMentorProfile() != null
                : person.getMenteeProfile() != null;
        return profile || plan.endings().stream().anyMatch(ending -> person == (role == ParticipantRole.MENTOR
                ? ending.pair().getMentor() : ending.pair().getMentee()));
    }

    /** What began before ends now; what begins on that very day never was. */
    private void comeBack(Educator person) {
        person.getLeaves().removeIf(leave -> day.equals(leave.getStart()) && Intervals.covers(leave, day));
        person.getLeaves().stream().filter(leave -> Intervals.covers(leave, day))
                .forEach(leave -> leave.setEnd(day));
        program.getParticipations().removeIf(p -> isOut(p, person) && day.equals(p.getStart()));
        program.getParticipations().stream().filter(p -> isOut(p, person)).forEach(p -> p.setEnd(day));
    }

    private boolean isOut(Participation participation, Educator person) {
        return participation.getEducator() == person && Intervals.covers(participation, day)
                && participation.getStatus() == ParticipationStatus.WITHDRAWN;
    }

    private void join(Educator mentee) {
        comeBack(mentee);
        participation(mentee, ParticipantRole.MENTEE, ParticipationStatus.JOINED);
    }

    private void participation(Educator person, ParticipantRole role, ParticipationStatus status) {
        var participation = CadreFactory.eINSTANCE.createParticipation();
        participation.setEducator(person);
        participation.setRole(role);
        participation.setStatus(status);
        participation.setStart(day);
        program.getParticipations().add(participation);
    }
}
