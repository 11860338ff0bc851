/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.program;

import static org.cadre.model.MentorshipStatus.ACCEPTED;
import static org.cadre.model.MentorshipStatus.ACTIVE;
import static org.cadre.model.MentorshipStatus.ENDED;
import static org.cadre.model.MentorshipStatus.PAUSED;
import static org.cadre.model.MentorshipStatus.PROPOSED;
import static org.cadre.model.MentorshipStatus.PUBLISHED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.cadre.core.testdata.Someone;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.StatusChange;
import org.cadre.model.StatusReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MentorshipServiceTest {

    private static final Instant NOW = Instant.parse("2026-09-01T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private final MentorshipService service = new MentorshipService(Clock.fixed(NOW, ZoneOffset.UTC), "kim");
    private final Educator mentor = Someone.named("Mo", "Mentor").get();
    private final Educator mentee = Someone.named("Nia", "New").get();
    private Mentorship pair;

    @BeforeEach
    void propose() {
        mentee.setMenteeProfile(CadreFactory.eINSTANCE.createMenteeProfile());
        mentee.getMenteeProfile().setLoad(1.5);
        var program = Someone.program("Induction", null, null);
        program.setStart(LocalDate.of(2026, 8, 15));
        program.setEnd(LocalDate.of(2027, 6, 1));
        pair = service.propose(program, mentor, mentee);
    }

    private List<MentorshipStatus> history() {
        return pair.getChanges().stream().map(StatusChange::getAfter).toList();
    }

    @Test
    void aProposalHoldsForTheTimeOfTheProgram() {
        assertEquals(PROPOSED, pair.getStatus());
        assertEquals(LocalDate.of(2026, 8, 15), pair.getStart());
        assertEquals(LocalDate.of(2027, 6, 1), pair.getEnd());
        assertEquals(1.5, pair.getLoad());
    }

    @Test
    void keepingATrialPeriodIsKeptWithoutChangingTheStatus() {
        service.publish(pair, TODAY);
        service.keepTrial(pair);
        assertEquals(PUBLISHED, pair.getStatus());
        var change = pair.getChanges().getLast();
        assertEquals(StatusReason.TRIAL_KEPT, change.getReason());
        assertEquals(List.of(PUBLISHED, PUBLISHED), List.of(change.getBefore(), change.getAfter()));
        assertEquals("kim", change.getBy());
    }

    @Test
    void aSubstituteStandsInForHerTimeOnly() {
        service.publish(pair, TODAY);
        var temporary = service.propose(pair.getProgram(), Someone.named("Sub", "Stitute").get(), mentee);
        temporary.setReplaces(pair);
        temporary.setStart(TODAY.plusDays(10));
        temporary.setEnd(TODAY.plusDays(20));
        service.publish(temporary, TODAY);
        assertTrue(Substitutions.isTemporary(temporary));
        assertTrue(Substitutions.areOne(pair, temporary) && Substitutions.areOne(temporary, pair));
        var both = List.of(pair, temporary);
        assertEquals(List.of(false, true, true, false), List.of(9, 10, 19, 20).stream()
                .map(days -> Substitutions.during(pair, both, TODAY.plusDays(days)).isPresent()).toList());
        var next = service.replace(pair, Someone.named("Ben", "Other").get(), StatusReason.DEPARTED, TODAY);
        assertFalse(Substitutions.isTemporary(next), "a successor is none");
        assertFalse(Substitutions.areOne(pair, next));
    }

    @Test
    void everyStepIsKeptWithTimeAndName() {
        service.accept(pair);
        service.publish(pair, TODAY);
        service.activate(pair);
        service.pause(pair, StatusReason.ON_LEAVE);
        service.activate(pair);
        service.end(pair, StatusReason.COMPLETED, TODAY.plusDays(30));
        assertEquals(List.of(ACCEPTED, PUBLISHED, ACTIVE, PAUSED, ACTIVE, ENDED), history());
        var pause = pair.getChanges().get(3);
        assertEquals(List.of(NOW, "kim", ACTIVE, StatusReason.ON_LEAVE),
                List.of(pause.getAt(), pause.getBy(), pause.getBefore(), pause.getReason()));
        assertEquals(TODAY.plusDays(30), pair.getEnd());
    }

    @Test
    void publishingAProposalAcceptsItFirst() {
        pair.setStart(null);
        service.publish(pair, TODAY);
        assertEquals(List.of(ACCEPTED, PUBLISHED), history());
        assertEquals(TODAY, pair.getStart());
    }

    @Test
    void aReasonIsRequiredWhereDesignSaysSo() {
        assertFalse(service.canStep(pair, ENDED, StatusReason.NONE));
        assertFalse(service.canStep(pair, ENDED, StatusReason.COMPLETED));
        assertTrue(service.canStep(pair, ENDED, StatusReason.DECLINED));
        assertFalse(service.canStep(pair, ACCEPTED, StatusReason.DECLINED));
        service.publish(pair, TODAY);
        assertThrows(IllegalStateException.class, () -> service.pause(pair, StatusReason.NONE));
        assertEquals(PUBLISHED, pair.getStatus());
        assertEquals(2, pair.getChanges().size());
    }

    @ParameterizedTest
    @EnumSource(MentorshipStatus.class)
    void whatEndedStaysEnded(MentorshipStatus after) {
        service.withdraw(pair, TODAY);
        for (var reason : StatusReason.values()) {
            assertFalse(service.canStep(pair, after, reason));
        }
    }

    @ParameterizedTest
    @EnumSource(MentorshipStatus.class)
    void everyStepHasAReasonToGive(MentorshipStatus before) {
        for (var after : MentorshipSteps.after(before)) {
            assertFalse(MentorshipSteps.reasons(before, after).isEmpty());
            assertFalse(after == before);
        }
    }

    @Test
    void whatIsWithdrawnBeforeItsStartNeverTookPlace() {
        service.lock(pair);
        service.withdraw(pair, LocalDate.of(2026, 8, 1));
        assertEquals(pair.getStart(), pair.getEnd());
        assertFalse(pair.isLocked());
    }

    @Test
    void endingKeepsAnEarlierEnd() {
        pair.setEnd(LocalDate.of(2026, 8, 20));
        service.publish(pair, TODAY);
        service.end(pair, StatusReason.COMPLETED, TODAY);
        assertEquals(LocalDate.of(2026, 8, 20), pair.getEnd());
    }

    @Test
    void aReplacementGoesOnWhereTheFirstEnded() {
        service.publish(pair, TODAY);
        var next = service.replace(pair, Someone.named("Ben", "Other").get(), StatusReason.REASSIGNED, TODAY);
        assertSame(pair, next.getReplaces());
        assertSame(mentee, next.getMentee());
        assertEquals(List.of(TODAY, TODAY, LocalDate.of(2027, 6, 1), 1.5),
                List.of(pair.getEnd(), next.getStart(), next.getEnd(), next.getLoad()));
    }

    @Test
    void anAcceptanceCanBeTakenBack() {
        service.accept(pair);
        service.reopen(pair);
        assertTrue(Mentorships.isOpenProposal(pair));
    }
}
