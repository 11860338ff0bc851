/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.command.Outcome;
import org.cadre.core.sealed.PrivateTexts;
import org.cadre.core.store.Roots;
import org.cadre.model.Session;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.log.SessionLog;
import org.cadre.scheduling.testdata.Harbor;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogCommandTest {

    private final Harbor harbor = new Harbor("America/Chicago");
    private String planned;

    @BeforeEach
    void twoWhoMeet() throws CadreException {
        var pair = harbor.pair(harbor.person("Ana", "Ruiz", null), harbor.person("Max", "Li", null));
        planned = harbor.session(pair, "2026-09-28T09:00").getUuid();
        harbor.save();
    }

    private Outcome call(String... arguments) throws CoreException {
        return harbor.call(new LogCommand(harbor.stores(), new SessionLog(Harbor.NOON, PrivateTexts::new),
                harbor.day), arguments);
    }

    private List<Session> sessions() throws CadreException {
        try (var work = harbor.store.begin()) {
            return work.load(Roots.SESSIONS);
        }
    }

    @Test
    void aSessionIsLoggedByItsIdInOneCommit() throws CoreException {
        var outcome = call(planned.substring(0, 8), "--done", "--minutes", "25", "--phase", "reflect");
        assertEquals("Logged: Ana Ruiz, Max Li met on 2026-09-28 for 25 minutes.", outcome.text());
        assertEquals("done", outcome.data().get("status"));
        assertEquals(25, sessions().getFirst().getMinutes());
        call(planned, "--done", "--at", "09:20");
        assertEquals("2026-09-28T09:20", sessions().getFirst().getActualStart().toString());
        assertEquals(3, harbor.store.history(9).size());
        assertTrue(harbor.store.history(1).getFirst().note().revertible());
    }

    @Test
    void thePairAndTheDayFindWhatWasPlanned() throws CoreException {
        call("--pair", "1001", "Max Li", "--on", "2026-09-28", "--missed", "absence");
        assertEquals(1, sessions().size());
        assertEquals(SessionStatus.MISSED, sessions().getFirst().getStatus());
    }

    @Test
    void thePairAndAnotherDayRecordAMeetingThatNobodyPlanned() throws CoreException {
        call("--pair", "1001", "1002", "--on", "2026-09-30", "--done", "--at", "15:30", "--minutes", "20");
        assertEquals(2, sessions().size());
        assertEquals("2026-09-30T15:30", sessions().getLast().getActualStart().toString());
        call("--pair", "1001", "1002", "--done", "--minutes", "10");
        assertEquals("2026-10-01T00:00", sessions().getLast().getActualStart().toString());
    }

    @Test
    void movedIsTheSameSession() throws CoreException {
        var outcome = call(planned, "--moved", "2026-10-06T10:00");
        assertEquals("planned", outcome.data().get("status"));
        assertEquals("2026-10-06T10:30", sessions().getFirst().getPlannedEnd().toString());
        assertEquals(1, sessions().getFirst().getRevision());
    }

    @Test
    void badInputIsSaidAndWritesNothing() {
        assertTrue(refusal("--done").contains("by its id"));
        assertTrue(refusal(planned).contains("--done"));
        assertTrue(refusal(planned, "--done", "--missed", "absence").contains("one of"));
        assertTrue(refusal(planned, "--done", "--minutes", "0").contains("0 minutes"));
        assertTrue(refusal(planned, "--done", "--minutes", "600").contains("600 minutes"));
        assertTrue(refusal(planned, "--missed", "duty", "--minutes", "30").contains("--done only"));
        assertTrue(refusal(planned, "--done", "--at", "2026-10-01T12:30").contains("yet to come"));
        assertTrue(refusal(planned, "--done", "--at", "noon").contains("noon"));
        assertTrue(refusal("nope", "--done").contains("nope"));
        assertTrue(refusal("--pair", "1002", "1001", "--done", "--minutes", "5").contains("does not mentor"));
        assertTrue(refusal("--pair", "1001", "1002", "--on", "2026-09-29", "--missed", "closed")
                .contains("Nothing is planned"));
        assertTrue(refusal("--pair", "1001", "1002", "--on", "2026-09-29", "--done").contains("minutes"));
        assertTrue(refusal(planned, "--done", "--note", "x").contains("Protect"));
        assertEquals(1, harbor.store.history(9).size());
    }

    private String refusal(String... arguments) {
        return assertThrows(CadreException.class, () -> call(arguments)).getMessage();
    }
}
