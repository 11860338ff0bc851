/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.program.MentorshipService;
import org.cadre.core.store.Roots;
import org.cadre.matching.policy.CriterionTerms;
import org.cadre.matching.policy.Policies;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.policy.Terms;
import org.cadre.matching.run.MatchRuns;
import org.cadre.matching.run.PairSteps;
import org.cadre.matching.solve.Matcher;
import org.cadre.matching.ui.state.ProgramMatches;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.ParticipantRole;
import org.cadre.model.ParticipationStatus;
import org.cadre.model.Program;
import org.cadre.testing.MemoryStore;
import org.eclipse.core.runtime.CoreException;

/** A program on a coordinator's desk, with the services that match it, at noon of a day. */
public final class Desk {

    /** The present day. */
    public static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    /** Terms that tests see through: names rate, and one rule refuses names. */
    public static final Terms TERMS = new Terms(List.of(new NoStrangers(), new NeverSelf()),
            List.of(new SameLetter(), new AlwaysHalf()));
    /** Policies of these terms. */
    public static final Policies POLICIES = new Policies(TERMS);
    /** Only the letter counts. */
    public static final Policy POLICY = new Policy("Letters", "", Map.of(),
            Map.of(SameLetter.ID, new CriterionTerms(3, MatchSettings.NONE, "")), 100_000, 50);

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-09-01T12:00:00Z"), ZoneOffset.UTC);
    private static final CadreFactory MAKE = CadreFactory.eINSTANCE;

    public final Program program = MAKE.createProgram();
    public final EditSession session = new EditSession(new MemoryStore().begin());
    public final MentorshipService mentorships = new MentorshipService(NOON, "cora");
    public final MatchRuns runs = new MatchRuns(mentorships, POLICIES, NOON, "cora");
    public final PairSteps steps = new PairSteps(mentorships);
    public final Matcher matcher = new Matcher(TERMS);

    public Desk() {
        program.setName("Induction");
        session.work().add(program);
    }

    /** A mentor of the program who can take so many. */
    public Educator mentor(String name, double limit) {
        var mentor = join(name, ParticipantRole.MENTOR);
        mentor.setMentorProfile(MAKE.createMentorProfile());
        mentor.getMentorProfile().setCaseloadLimit(limit);
        return mentor;
    }

    /** A mentee of the program. */
    public Educator mentee(String name) {
        var mentee = join(name, ParticipantRole.MENTEE);
        mentee.setMenteeProfile(MAKE.createMenteeProfile());
        return mentee;
    }

    private Educator join(String name, ParticipantRole role) {
        var person = MAKE.createEducator();
        person.setGivenName(name);
        person.getEmployments().add(MAKE.createEmployment());
        session.work().add(person);
        var participation = MAKE.createParticipation();
        participation.setEducator(person);
        participation.setRole(role);
        program.getParticipations().add(participation);
        return person;
    }

    /** Takes a person out of the program. */
    public void withdraw(Educator person) {
        program.getParticipations().stream().filter(p -> p.getEducator() == person)
                .forEach(p -> p.setStatus(ParticipationStatus.WITHDRAWN));
    }

    /** Puts a person on leave until that day. */
    public void leave(Educator person, LocalDate until) {
        var leave = MAKE.createLeave();
        leave.setStart(DAY.minusDays(1));
        leave.setEnd(until);
        person.getLeaves().add(leave);
    }

    /** Matches by letters and takes the proposals over. */
    public void match() throws CoreException {
        runs.apply(session, matcher.prepare(session.work(), program, POLICY, DAY).run(null));
    }

    /** Where matching stands. */
    public ProgramMatches matches() throws CadreException {
        return ProgramMatches.of(session.work(), program, DAY, runs.current(session.work(), program));
    }

    /** The pair of that mentee. */
    public Mentorship pairOf(Educator mentee) throws CadreException {
        return session.work().load(Roots.MENTORSHIPS).stream().filter(pair -> pair.getMentee() == mentee)
                .findFirst().orElseThrow();
    }
}
