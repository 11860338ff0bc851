/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.cadre.core.CadreException;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Roots;
import org.cadre.core.store.CommitNote;
import org.cadre.model.CoverageKind;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.handout.Handouts;
import org.cadre.scheduling.testdata.Harbor;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IcsCommandTest {

    private final Harbor harbor = new Harbor("America/Chicago");

    @TempDir
    private Path folder;

    @BeforeEach
    void twoWhoMeetTwice() throws CadreException {
        var ana = harbor.person("Ana", "Ruiz", harbor.school("North"));
        var max = harbor.person("Max", "Li", harbor.school("South"));
        var kim = harbor.person("Kim", "Day", harbor.school("East"));
        var pair = harbor.pair(ana, max);
        harbor.coverage(harbor.session(pair, "2026-10-05T09:00"), CoverageKind.COLLEAGUE, max, kim);
        harbor.session(pair, "2026-10-19T09:00");
        harbor.save();
    }

    private Outcome call(String... arguments) throws CoreException {
        return harbor.call(new IcsCommand(harbor.stores(), new Handouts(), harbor.day, Harbor.NOON),
                arguments);
    }

    @Test
    void everybodyGetsAFileAndTheHandOutIsNoted() throws CoreException, IOException {
        var outcome = call("--all", "--out", folder.toString());
        assertEquals(3, outcome.data().get("calendars"));
        assertEquals(2, outcome.data().get("marked"));
        try (var files = Files.list(folder)) {
            assertEquals(java.util.List.of("1001.ics", "1002.ics", "1003.ics"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        var note = harbor.store.history(1).getFirst().note();
        assertEquals("export", note.kind());
        assertTrue(note.revertible());
        assertEquals(1, harbor.store.accessLog().read(10).size());
    }

    @Test
    void aCancelationAfterTheHandOutComesInAFileOfItsOwn() throws CoreException, IOException {
        var file = folder.resolve("ana.ics");
        call("--person", "1001", "--out", file.toString());
        try (var work = harbor.store.begin()) {
            var session = work.load(Roots.SESSIONS).getFirst();
            session.setStatus(SessionStatus.CANCELED);
            session.setRevision(1);
            work.commit(CommitNote.of("edit", "cancel", true), null);
        }
        assertEquals(1L, call("--person", "Ana Ruiz", "--out", file.toString()).data().get("canceled"));
        assertTrue(Files.readString(file).contains("STATUS:CANCELLED"));
        var taken = Files.readString(folder.resolve("ana-canceled.ics"));
        assertTrue(taken.contains("METHOD:CANCEL") && taken.contains("SEQUENCE:1"), taken);
    }

    @Test
    void aDryRunWritesAndNotesNothing() throws CoreException {
        var outcome = call("--pair", "1001", "1002", "--out", folder.resolve("x").toString(), "--dry-run");
        assertTrue(outcome.text().contains("would be written"), outcome.text());
        assertFalse(Files.exists(folder.resolve("x")));
        assertEquals(1, harbor.store.history(10).size());
        assertEquals(0, harbor.store.accessLog().read(10).size());
    }

    @Test
    void daysLimitWhatIsWritten() throws CoreException {
        var out = folder.toString();
        assertEquals(1L, call("--school", "North", "--from", "2026-10-19", "--to", "2026-10-19", "--out", out)
                .data().get("events"));
        assertEquals(0, call("--person", "1001", "--from", "2026-10-20", "--out", out).data()
                .get("calendars"));
        assertThrows(CadreException.class, () -> call("--all", "--from", "2026-10-20", "--to", "2026-10-19",
                "--out",
                out));
    }

    @Test
    void whatIsNotKnownIsSaid() {
        var out = folder.toString();
        assertTrue(refusal("--out", out).contains("--person"));
        assertTrue(refusal("--person", "9", "--out", out).contains("9"));
        assertTrue(refusal("--person", "Ana Ruis", "--out", out).contains("Ana Ruiz"));
        assertTrue(refusal("--cohort", "Blue", "--out", out).contains("Blue"));
        assertTrue(refusal("--school", "Nort", "--out", out).contains("North"));
        assertTrue(refusal("--pair", "1002", "1001", "--out", out)
                .contains("Max Li does not mentor Ana Ruiz"));
        assertTrue(refusal("--person", "1001", "--person", "1002", "--out",
                folder.resolve("a.ics").toString())
                .contains("folder"));
    }

    private String refusal(String... arguments) {
        return assertThrows(CadreException.class, () -> call(arguments)).getMessage();
    }
}
