/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.sealed.PrivateTexts;
import org.cadre.core.sealed.Reading;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.model.AccountRole;
import org.cadre.model.CadrePackage;
import org.cadre.model.CoverageKind;
import org.cadre.model.Mentorship;
import org.cadre.model.MissedReason;
import org.cadre.model.SessionKind;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.SessionOrigin;
import org.cadre.scheduling.testdata.AccountStore;
import org.cadre.scheduling.testdata.Harbor;
import org.junit.jupiter.api.Test;

class SessionLogTest {

    private static final String PAST = "2026-09-28T09:00";
    private static final String FUTURE = "2026-10-05T09:00";

    private Harbor harbor = new Harbor("America/Chicago");
    private final SessionLog log = new SessionLog(Harbor.NOON, PrivateTexts::new);

    private Mentorship pair() {
        return harbor.pair(harbor.person("Ana", "Ruiz", null), harbor.person("Max", "Li", null));
    }

    private static LogEntry done(int minutes) {
        return LogEntry.of(new Result.Done(null, minutes));
    }

    @Test
    void oneEntryIsOneStepAndGoesBackAsOne() throws CadreException {
        var session = harbor.session(pair(), PAST);
        var edit = new EditSession(harbor.work);
        log.log(edit, session, new LogEntry(new Result.Done(null, 35), "observe\n", null, null));
        assertEquals(SessionStatus.DONE, session.getStatus());
        assertEquals(LocalDateTime.parse(PAST), session.getActualStart());
        assertEquals(35, session.getMinutes());
        assertEquals("observe", session.getPhase());
        edit.undo();
        assertEquals(SessionStatus.PLANNED, session.getStatus());
        assertEquals(0, session.getMinutes());
        assertNull(session.getPhase());
        assertNull(session.getActualStart());
        assertTrue(edit.undoLabel().isEmpty());
    }

    @Test
    void withoutMinutesItTookAsLongAsPlanned() throws CadreException {
        var session = harbor.session(pair(), PAST, 45);
        log.log(new EditSession(harbor.work), session, done(0));
        assertEquals(45, session.getMinutes());
    }

    @Test
    void missedKeepsTheReasonAndCountsNothing() throws CadreException {
        var session = harbor.session(pair(), PAST);
        var edit = new EditSession(harbor.work);
        log.log(edit, session, done(30));
        log.log(edit, session, LogEntry.of(new Result.Missed(MissedReason.NO_COVERAGE)));
        assertEquals(SessionStatus.MISSED, session.getStatus());
        assertEquals(MissedReason.NO_COVERAGE, session.getMissedBecause());
        assertEquals(0, session.getMinutes());
        assertNull(session.getActualStart());
        assertEquals(1, session.getRevision());
        log.log(edit, session, done(30));
        assertEquals(2, session.getRevision());
    }

    @Test
    void movedStaysOneRecordWithItsLengthAndLosesItsCoverage() throws CadreException {
        var pair = pair();
        var session = harbor.session(pair, FUTURE, 45);
        harbor.coverage(session, CoverageKind.SUBSTITUTE, pair.getMentee(), null);
        log.log(new EditSession(harbor.work), session,
                LogEntry.of(new Result.Moved(LocalDateTime.parse("2026-10-06T23:30"))));
        assertEquals(1, harbor.work.load(Roots.SESSIONS).size());
        assertEquals(LocalDateTime.parse("2026-10-07T00:15"), session.getPlannedEnd());
        assertEquals(1, session.getRevision());
        assertEquals(SessionStatus.PLANNED, session.getStatus());
        assertTrue(session.getCoverage().isEmpty());
        assertTrue(harbor.work.load(Query.all(Literals.SESSION_ORIGIN, SessionOrigin.class)).getFirst()
                .isPinned());
    }

    @Test
    void movedToAnHourThatIsSkippedIsThereAnHourLaterWithItsLength() throws CadreException {
        var session = harbor.session(pair(), FUTURE, 45);
        log.log(new EditSession(harbor.work), session,
                LogEntry.of(new Result.Moved(LocalDateTime.parse("2027-03-14T02:30"))));
        assertEquals(LocalDateTime.parse("2027-03-14T03:30"), session.getPlannedStart());
        assertEquals(LocalDateTime.parse("2027-03-14T04:15"), session.getPlannedEnd());
    }

    @Test
    void whatCannotBeIsRefusedAndChangesNothing() {
        var pair = pair();
        var past = harbor.session(pair, PAST);
        var future = harbor.session(pair, FUTURE);
        assertTrue(refusal(past, done(481)).contains("481"));
        assertTrue(refusal(past, done(-1)).contains("-1"));
        assertTrue(refusal(future, done(30)).contains("2026-10-05"));
        assertTrue(refusal(past, LogEntry.of(new Result.Done(LocalDateTime.parse("2026-10-01T12:01"), 5)))
                .contains("12:01"));
        assertTrue(refusal(past, LogEntry.of(new Result.Missed(MissedReason.MOVED))).contains("moved"));
        assertTrue(refusal(past, new LogEntry(new Result.Done(null, 5), "x".repeat(61), null, null))
                .contains("60"));
        past.setPlannedEnd(null);
        assertTrue(refusal(past, done(0)).contains("minutes"));
        past.setPlannedStart(null);
        assertTrue(refusal(past, done(5)).contains("began"));
        assertTrue(refusal(past, LogEntry.of(new Result.Missed(MissedReason.ABSENCE)))
                .contains("never planned"));
        assertEquals(SessionStatus.PLANNED, past.getStatus());
        assertEquals(SessionStatus.PLANNED, future.getStatus());
    }

    @Test
    void whatEndedJustNowIsNotInTheFuture() throws CadreException {
        var session = harbor.session(pair(), PAST);
        log.log(new EditSession(harbor.work), session,
                LogEntry.of(new Result.Done(LocalDateTime.parse("2026-10-01T12:00"), 5)));
        assertEquals(5, session.getMinutes());
    }

    private String refusal(org.cadre.model.Session session, LogEntry entry) {
        var edit = new EditSession(harbor.work);
        var refusal = assertThrows(CadreException.class, () -> log.log(edit, session, entry)).getMessage();
        assertTrue(edit.undoLabel().isEmpty());
        return refusal;
    }

    @Test
    void aMeetingThatNobodyPlannedIsRecorded() throws CadreException {
        var pair = pair();
        var edit = new EditSession(harbor.work);
        var session = log.unplanned(edit, pair, SessionKind.OBSERVATION,
                LogEntry.of(new Result.Done(LocalDateTime.parse("2026-09-30T15:00"), 20)));
        assertEquals(pair.getProgram(), session.getProgram());
        assertNull(session.getPlannedStart());
        assertEquals(1, harbor.work.load(Roots.SESSIONS).size());
        edit.undo();
        assertEquals(0, harbor.work.load(Roots.SESSIONS).size());
        assertThrows(CadreException.class, () -> log.unplanned(edit, pair, SessionKind.MEETING,
                LogEntry.of(new Result.Missed(MissedReason.ABSENCE))));
    }

    @Test
    void nextStepAndNoteAreSealedForThePair() throws CadreException {
        var store = new AccountStore(AccountRole.PARTICIPANT);
        harbor = new Harbor("America/Chicago", store);
        var pair = pair();
        harbor.work.add(store.account(pair.getMentor()));
        store.giveKeys();
        var session = harbor.session(pair, PAST);
        log.log(new EditSession(harbor.work), session,
                new LogEntry(new Result.Done(null, 30), null, "Try wait time", "Shy of questions"));
        assertFalse(session.getNotes().contains("Shy"));
        assertFalse(session.getNextStep().contains("wait"));
        try (var texts = new PrivateTexts(harbor.work)) {
            assertEquals("Shy of questions", assertInstanceOf(Reading.Open.class,
                    texts.read(session, CadrePackage.Literals.SESSION__NOTES)).text());
        }
    }

    @Test
    void privateTextsOfSeveralPairsOrWithoutKeysAreRefused() {
        var pair = pair();
        var session = harbor.session(pair, PAST);
        var entry = new LogEntry(new Result.Done(null, 30), null, null, "text");
        assertTrue(refusal(session, entry).contains("Protect the database"));
        session.getMentorships().add(pair());
        assertTrue(refusal(session, entry).contains("several pairs"));
        assertNull(session.getNotes());
    }

    @Test
    void evaluatorsAndAuditorsMayNot() throws CadreException {
        for (var role : java.util.List.of(AccountRole.EVALUATOR, AccountRole.AUDITOR,
                AccountRole.MENTOR_LEAD)) {
            harbor = new Harbor("America/Chicago", new AccountStore(role));
            var session = harbor.session(pair(), PAST);
            assertTrue(refusal(session, done(30)).contains("Some One"), role.getName());
        }
    }
}
