/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.model.Educator;
import org.cadre.scheduling.desk.HandoutAsk.Kind;
import org.cadre.scheduling.desk.HandoutAsk.Whose;
import org.cadre.scheduling.handout.CoverageRequests;
import org.cadre.scheduling.handout.Handouts;
import org.cadre.scheduling.ledger.Ledgers;
import org.cadre.scheduling.print.SheetFormat;
import org.cadre.scheduling.testdata.Harbor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoutDeskTest {

    @TempDir
    Path folder;

    private final Harbor harbor = new Harbor("America/Chicago");
    private final Educator ana = harbor.person("Ana", "Ruiz", harbor.school("North"));
    private final Educator max = harbor.person("Max", "Li", harbor.school("South"));
    private final HandoutDesk desk = new HandoutDesk(new Handouts(), new CoverageRequests(), new Ledgers(),
            Harbor.NOON);

    @BeforeEach
    void aSessionIsPlanned() throws Exception {
        harbor.session(harbor.pair(ana, max), "2026-10-05T09:00");
        harbor.save();
    }

    private HandoutAsk ask(Kind kind, Whose whose, List<String> chosen, LocalDate to) {
        return new HandoutAsk(kind, harbor.program.getUuid(), whose, chosen, LocalDate.of(2026, 10, 1), to,
                Set.of(SheetFormat.HTML), folder, null);
    }

    private HandoutDone write(Kind kind, Whose whose, List<String> chosen) throws CadreException {
        return desk.write(harbor.store, ask(kind, whose, chosen, LocalDate.of(2026, 10, 31)), null);
    }

    private static List<String> names(HandoutDone done) {
        return done.files().stream().map(file -> file.getFileName().toString()).sorted().toList();
    }

    @Test
    void everybodyGetsAFileAndItIsNotedOnce() throws CadreException {
        var done = write(Kind.CALENDARS, Whose.PEOPLE, List.of());
        assertEquals(List.of("1001.ics", "1002.ics"), names(done));
        assertTrue(done.files().stream().allMatch(Files::exists));
        var edit = new EditSession(harbor.store.begin());
        assertEquals(1, desk.mark(edit, done));
        assertTrue(edit.undoLabel().isPresent());
    }

    @Test
    void thoseWhoAreChosenGetOne() throws CadreException {
        assertEquals(List.of("1002.ics"), names(write(Kind.CALENDARS, Whose.PEOPLE, List.of(max.getUuid()))));
        assertEquals(List.of("pair-1001-1002.ics"), names(write(Kind.CALENDARS, Whose.PAIRS, List.of())));
        assertEquals(List.of("school-north.html", "school-south.html"),
                names(write(Kind.SHEETS, Whose.SCHOOLS, List.of())));
    }

    @Test
    void daysWithoutSessionsGiveNoFile() throws CadreException {
        var done = desk.write(harbor.store, ask(Kind.SHEETS, Whose.PEOPLE, List.of(),
                LocalDate.of(2026, 10, 2)), null);
        assertEquals(List.of(), done.files());
        assertEquals(List.of(), write(Kind.COVERAGE, Whose.PEOPLE, List.of()).files());
        assertThrows(CadreException.class, () -> desk.write(harbor.store, ask(Kind.SHEETS, Whose.PEOPLE,
                List.of(), LocalDate.of(2026, 9, 2)), null));
    }

    @Test
    void theBudgetIsOneReport() throws CadreException {
        assertEquals(List.of("substitute-budget.html"), names(write(Kind.BUDGET, Whose.PEOPLE, List.of())));
    }
}
