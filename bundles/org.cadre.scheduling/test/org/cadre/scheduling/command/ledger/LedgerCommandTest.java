/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.command.Outcome;
import org.cadre.core.program.ProgramService;
import org.cadre.scheduling.ledger.Ledgers;
import org.cadre.scheduling.testdata.Harbor;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerCommandTest {

    private final Harbor harbor = new Harbor("America/Chicago");

    @BeforeEach
    void onePairThatMetOnce() throws CadreException {
        var school = harbor.school("North");
        var pair = harbor.pair(harbor.person("=Ana", "Ruiz", school), harbor.person("Max", "Li", school));
        var session = harbor.held(harbor.session(pair, "2026-09-08T09:00"), 50);
        session.setNotes("SECRETNOTE");
        session.setNextStep("SECRETSTEP");
        harbor.series("Weekly", 1).setStart(LocalDate.of(2026, 9, 7));
        harbor.save();
    }

    private Outcome call(String... arguments) throws CoreException {
        return harbor.call(new LedgerCommand(harbor.stores(), new ProgramService(), new Ledgers(),
                harbor.day),
                arguments);
    }

    @Test
    void everythingIsPrintedWithItsDefinitions() throws CoreException {
        var outcome = call("--program", "induction");
        for (var part : List.of("Cadence of Induction", "Due: ", "Minutes of", "Weeks in session:",
                "Stipend hours",
                "Coverage for", "Nothing to count yet.", "Clocks of", "at most 10", "2026-10-01")) {
            assertTrue(outcome.text().contains(part), part + " in " + outcome.text());
        }
        assertFalse(outcome.text().contains("SECRET"));
        assertFalse(outcome.data().toString().contains("SECRET"));
        assertEquals(1, harbor.store.history(9).size());
    }

    @Test
    @SuppressWarnings("unchecked")
    void machinesGetRowsAndDefinitions() throws CoreException {
        var outcome = call("--program", "Induction", "--what", "minutes,stipends", "--format", "json",
                "--as-of",
                "2026-09-11");
        assertEquals(List.of("asOf", "minutes", "stipends"), List.copyOf(outcome.data().keySet()));
        var minutes = (Map<String, Object>) outcome.data().get("minutes");
        var row = ((List<Map<String, Object>>) minutes.get("rows")).getFirst();
        assertEquals(25.0, row.get("average"));
        assertEquals(2, row.get("weeks"));
        assertTrue(outcome.text().startsWith("{"), outcome.text());
    }

    @Test
    void spreadsheetsGetOneTableWithoutFormulas() throws CoreException {
        var lines = call("--program", "Induction", "--what", "stipends", "--format", "csv").text()
                .split("\r\n");
        assertEquals("Mentor,Mentor ID,Mentees,Sessions,Minutes,Hours,Definition", lines[0]);
        assertTrue(lines[1].startsWith("'=Ana Ruiz,1001,1,1,50,0.83,"), lines[1]);
        assertThrows(CadreException.class, () -> call("--program", "Induction", "--format", "csv"));
        assertThrows(CadreException.class, () -> call("--program", "Inductoin"));
    }
}
