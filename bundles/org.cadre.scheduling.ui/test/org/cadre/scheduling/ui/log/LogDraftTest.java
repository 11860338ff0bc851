/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import org.cadre.core.CadreException;
import org.cadre.core.sealed.PrivateTexts;
import org.cadre.core.store.Roots;
import org.cadre.model.CadreFactory;
import org.cadre.model.MissedReason;
import org.cadre.model.Session;
import org.cadre.model.SessionKind;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.log.SessionLog;
import org.cadre.scheduling.ui.log.LogDraft.Outcome;
import org.cadre.scheduling.ui.state.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogDraftTest {

    private static final LocalDateTime START = World.MONDAY.atTime(9, 0);

    private final World world = new World();
    private Session meeting;

    @BeforeEach
    void aMeeting() {
        meeting = world.meeting(world.pair(world.person("Ana", "Ruiz", world.harbor),
                world.person("Bo", "Chen", world.harbor)), START, 30);
    }

    private void log(Outcome outcome, LocalDateTime at, String note) throws CadreException {
        var draft = new LogDraft(outcome, at, 40, MissedReason.NO_COVERAGE, " Observe ", "", note)
                .without("", "");
        new SessionLog(Clock.fixed(World.NOW.toInstant(ZoneOffset.UTC), ZoneOffset.UTC), PrivateTexts::new)
                .log(world.session, meeting, draft.entry());
    }

    @Test
    void theFormStartsWithWhatWasPlanned() {
        var draft = LogDraft.of(meeting, World.NOW);
        assertEquals(Outcome.DONE, draft.outcome());
        assertEquals(START, draft.at());
        assertEquals(30, draft.minutes());
        assertNull(draft.nextStep());
    }

    @Test
    void whatTookPlaceIsOneStepToUndo() throws CadreException {
        log(Outcome.DONE, START.plusMinutes(5), null);
        assertEquals(SessionStatus.DONE, meeting.getStatus());
        assertEquals(START.plusMinutes(5), meeting.getActualStart());
        assertEquals(40, meeting.getMinutes());
        assertEquals("Observe", meeting.getPhase());
        assertTrue(world.session.undoLabel().isPresent());
        world.session.undo();
        assertEquals(SessionStatus.PLANNED, meeting.getStatus());
        assertNull(meeting.getActualStart());
    }

    @Test
    void aMeetingThatNobodyPlannedIsRecordedOnce() throws CadreException {
        var pair = meeting.getMentorships().getFirst();
        var other = CadreFactory.eINSTANCE.createSession();
        other.getMentorships().add(pair);
        var start = LogStart.of(world.session, other,
                LogDraft.of(other, World.NOW.minusMinutes(30)).lasting(30));
        assertEquals(30, start.draft().minutes());
        assertEquals("", LogStart.typed(start.note()));
        int before = world.session.work().load(Roots.SESSIONS).size();
        var recorded = new SessionLog(Clock.fixed(World.NOW.toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
                PrivateTexts::new).unplanned(world.session, pair, SessionKind.MEETING, start.draft().entry());
        assertEquals(SessionStatus.DONE, recorded.getStatus());
        assertEquals(World.NOW.minusMinutes(30), recorded.getActualStart());
        assertEquals(before + 1, world.session.work().load(Roots.SESSIONS).size());
        world.session.undo();
        assertEquals(before, world.session.work().load(Roots.SESSIONS).size());
    }

    @Test
    void whatWasMissedHasAReasonAndNoMinutes() throws CadreException {
        log(Outcome.DONE, START, null);
        log(Outcome.MISSED, START, null);
        assertEquals(SessionStatus.MISSED, meeting.getStatus());
        assertEquals(MissedReason.NO_COVERAGE, meeting.getMissedBecause());
        assertEquals(0, meeting.getMinutes());
        assertEquals(Outcome.MISSED, LogDraft.of(meeting, World.NOW).outcome());
    }

    @Test
    void whatWasMovedIsInThePlanAtItsNewTimeWithItsLength() throws CadreException {
        var later = World.MONDAY.plusWeeks(1).atTime(9, 0);
        log(Outcome.MOVED, later, null);
        assertEquals(SessionStatus.PLANNED, meeting.getStatus());
        assertEquals(later, meeting.getPlannedStart());
        assertEquals(later.plusMinutes(30), meeting.getPlannedEnd());
        assertEquals(1, meeting.getRevision());
    }

    @Test
    void aNoteThatNobodyCouldReadIsRefusedAndNothingIsLogged() {
        var failure = assertThrows(CadreException.class, () -> log(Outcome.DONE, START, "private"));
        assertTrue(failure.getMessage().contains("rotect"), failure.getMessage());
        assertEquals(SessionStatus.PLANNED, meeting.getStatus());
    }
}
