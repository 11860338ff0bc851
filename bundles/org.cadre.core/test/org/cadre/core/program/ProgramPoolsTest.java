/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.people.QuerySyntaxException;
import org.cadre.core.testdata.MemoryWork;
import org.cadre.core.testdata.Someone;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.EducatorRole;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.ParticipantRole;
import org.cadre.model.ParticipationStatus;
import org.cadre.model.Program;
import org.cadre.model.School;
import org.junit.jupiter.api.Test;

class ProgramPoolsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    private final School north = Someone.school("North");
    private final Educator coach = coach("Cora").mentors(2).get();
    private final Educator away = coach("Abe").away("2026-09-01", "2026-12-01").get();
    private final Educator gone = Someone.named("Gil", "Gone")
            .at(north, EducatorRole.COACH, "2020-01-01", "2026-07-01").get();
    private final Educator novice = Someone.named("Nia", "New").at(north, EducatorRole.TEACHER).get();
    private final Program program = Someone.program("Induction", "role = coach", "role = teacher");
    private final MemoryWork work = new MemoryWork().with(north, coach, away, gone, novice, program);

    private Someone coach(String name) {
        return Someone.named(name, "Coach").at(north, EducatorRole.COACH);
    }

    private ProgramPools pools() throws CadreException {
        return ProgramPools.of(work, program, TODAY);
    }

    private void participates(Educator educator, ParticipantRole role, ParticipationStatus status) {
        var participation = CadreFactory.eINSTANCE.createParticipation();
        participation.setEducator(educator);
        participation.setRole(role);
        participation.setStatus(status);
        program.getParticipations().add(participation);
    }

    private static List<Educator> people(List<PoolMember> members) {
        return members.stream().map(PoolMember::educator).toList();
    }

    @Test
    void findsPeopleAndSaysWhoIsAway() throws CadreException {
        assertEquals(List.of(coach), people(pools().mentors()));
        assertEquals(List.of(novice), people(pools().mentees()));
        assertEquals(List.of(new Exclusion(away, ParticipantRole.MENTOR, Exclusion.Reason.ON_LEAVE)),
                pools().exclusions());
    }

    @Test
    void thoseWhoJoinedCountAndThoseWhoWithdrewDoNot() throws CadreException {
        participates(novice, ParticipantRole.MENTOR, ParticipationStatus.JOINED);
        participates(coach, ParticipantRole.MENTOR, ParticipationStatus.WITHDRAWN);
        participates(gone, ParticipantRole.MENTEE, ParticipationStatus.JOINED);
        var pools = pools();
        assertEquals(List.of(novice), people(pools.mentors()));
        assertEquals(PoolMember.Origin.JOINED, pools.mentors().getFirst().origin());
        assertEquals(List.of(novice), people(pools.mentees()));
        assertTrue(pools.exclusions().contains(
                new Exclusion(coach, ParticipantRole.MENTOR, Exclusion.Reason.WITHDRAWN)));
        assertTrue(pools.exclusions().contains(
                new Exclusion(gone, ParticipantRole.MENTEE, Exclusion.Reason.NOT_EMPLOYED)));
    }

    @Test
    void anExternalMentorNeedsNoEmployment() throws CadreException {
        var consultant = Someone.named("Eve", "Extern").mentors(3).get();
        consultant.getMentorProfile().setExternal(true);
        work.with(consultant);
        participates(consultant, ParticipantRole.MENTOR, ParticipationStatus.JOINED);
        assertEquals(List.of(coach, consultant), people(pools().mentors()));
    }

    @Test
    void runningMentorshipsUseUpTheCaseloadAndOpenProposalsDoNot() throws CadreException {
        var other = Someone.program("Other", null, null);
        var running = Someone.pair(other, coach, away, MentorshipStatus.ACTIVE);
        running.setLoad(1.5);
        work.with(other, running, Someone.pair(program, coach, novice, MentorshipStatus.PROPOSED));
        var mentor = pools().mentors().getFirst();
        assertEquals(1.5, mentor.usedLoad());
        assertEquals(0.5, mentor.freeLoad());
        assertFalse(pools().mentees().getFirst().isMatched());
    }

    @Test
    void aMenteeIsMatchedOnceThePairIsLockedOrAccepted() throws CadreException {
        var pair = Someone.pair(program, coach, novice, MentorshipStatus.PROPOSED);
        pair.setLocked(true);
        work.with(pair);
        assertTrue(pools().mentees().getFirst().isMatched());
        pair.setEnd(TODAY);
        assertFalse(pools().mentees().getFirst().isMatched());
    }

    @Test
    void aProgramWithoutQueriesHasThoseWhoSignedUp() throws CadreException {
        program.setMentorQuery(null);
        program.setMenteeQuery(" ");
        participates(novice, ParticipantRole.MENTEE, ParticipationStatus.JOINED);
        assertEquals(List.of(), pools().mentors());
        assertEquals(List.of(novice), pools().people());
    }

    @Test
    void aBrokenQueryIsReported() {
        program.setMentorQuery("role is coach");
        assertThrows(QuerySyntaxException.class, this::pools);
    }
}
