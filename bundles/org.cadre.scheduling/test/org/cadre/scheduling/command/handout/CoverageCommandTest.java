/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.command.Command;
import org.cadre.core.command.Outcome;
import org.cadre.core.text.FormulaGuard;
import org.cadre.model.CadreFactory;
import org.cadre.model.CoverageKind;
import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.handout.CoverageRequests;
import org.cadre.scheduling.handout.Handouts;
import org.cadre.scheduling.ledger.Ledgers;
import org.cadre.scheduling.model.CommitmentKind;
import org.cadre.scheduling.model.SchedulingFactory;
import org.cadre.scheduling.model.TimetableKind;
import org.cadre.scheduling.testdata.Harbor;
import org.cadre.scheduling.testdata.PdfText;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageCommandTest {

    private static final List<String> SECRETS = List.of("SECRETNOTE", "SECRETSTEP", "SECRETFILE", "Ana Ruiz");
    private final Harbor harbor = new Harbor("America/Chicago");

    @TempDir
    private Path folder;

    @BeforeEach
    void twoClassesAtTwoSchools() throws CadreException {
        var north = harbor.school("North");
        var south = harbor.school("South <b>");
        var ana = harbor.person("Ana", "Ruiz", null);
        var max = harbor.person("=Max", "Li", north);
        var kim = harbor.person("Kim", "Day\nX", south);
        timetable(max, north);
        var session = harbor.session(harbor.pair(ana, max), "2026-10-05T09:05");
        session.setNotes("SECRETNOTE");
        session.setNextStep("SECRETSTEP");
        harbor.coverage(session, CoverageKind.SUBSTITUTE, max, null).setCost(new BigDecimal("95.00"));
        harbor.coverage(session, CoverageKind.COLLEAGUE, kim, max);
        var off = harbor.session(harbor.pair(ana, kim), "2026-10-06T09:00");
        off.setStatus(SessionStatus.CANCELED);
        harbor.coverage(off, CoverageKind.SUBSTITUTE, kim, null);
        var commitment = SchedulingFactory.eINSTANCE.createCommitment();
        commitment.setEducator(max);
        commitment.setKind(CommitmentKind.BUSY);
        commitment.setSource("SECRETFILE");
        commitment.setStartsAt(session.getPlannedStart());
        commitment.setEndsAt(session.getPlannedEnd());
        harbor.work.add(commitment);
        harbor.save();
    }

    private void timetable(Educator person, School school) {
        var bells = CadreFactory.eINSTANCE.createBellSchedule();
        bells.setSchool(school);
        var period = CadreFactory.eINSTANCE.createBellPeriod();
        period.setName("3rd");
        period.setStartTime(LocalTime.of(9, 0));
        period.setEndTime(LocalTime.of(9, 45));
        bells.getPeriods().add(period);
        harbor.work.add(bells);
        var entry = SchedulingFactory.eINSTANCE.createTimetableEntry();
        entry.setKind(TimetableKind.TEACHING);
        entry.setDayOfWeek(1);
        entry.setPeriod("3rd");
        entry.setTitle("Algebra, part I");
        entry.setRoom("12");
        var timetable = SchedulingFactory.eINSTANCE.createTimetable();
        timetable.setEducator(person);
        timetable.setSchool(school);
        timetable.getEntries().add(entry);
        harbor.work.add(timetable);
    }

    private Outcome call(String... arguments) throws CoreException {
        return harbor.call(new CoverageCommand(harbor.stores(), new CoverageRequests(), new Ledgers(),
                harbor.day), arguments);
    }

    @Test
    void everyOfficeGetsAListAndASheet() throws CoreException, IOException {
        var outcome = call("--from", "2026-10-05", "--to", "2026-10-09", "--format", "html,csv,pdf", "--out",
                folder.toString());
        assertEquals(2, outcome.data().get("classes"));
        assertEquals(9, ((List<?>) outcome.data().get("files")).size());
        var lines = Files.readString(folder.resolve("coverage-North.csv")).split("\r\n");
        assertEquals("\uFEFFSchool,Date,From,To,Period,Class,Room,Teacher,Teacher ID,How,Covered by,"
                + "Covered by (ID)", lines[0]);
        assertEquals("North,2026-10-05,09:05,09:35,3rd,\"Algebra, part I\",12,'=Max Li,1002,substitute,,",
                lines[1]);
        assertEquals(2, lines.length);
        assertEquals("=Max Li", FormulaGuard.unguard("'=Max Li"));
        var sheet = Files.readString(folder.resolve("coverage-South-b.html"));
        assertTrue(sheet.contains("<h1>South &lt;b&gt;</h1>") && sheet.contains("<td>Kim Day X</td>"), sheet);
        var budget = Files.readString(folder.resolve("substitute-budget.csv"));
        assertTrue(budget.contains("North,1,0,0,0,1,95.00\r\n"), budget);
        assertTrue(Files.readString(folder.resolve("substitute-budget.html"))
                .contains("2026-10-05 to 2026-10-09"));
        var office = PdfText.of(folder.resolve("coverage-North.pdf")).page(1);
        for (var text : List.of("North", "Monday, October 5, 2026", "09:05\u201309:35", "3rd",
                "Algebra, part I", "12", "=Max Li", "substitute")) {
            assertTrue(office.contains(text), text + " is not in " + office);
        }
        var money = PdfText.of(folder.resolve("substitute-budget.pdf")).page(1);
        assertTrue(money.contains("95.00") && money.contains("2026-10-05 to 2026-10-09"), money);
    }

    @Test
    void noFileSaysWhyOrWithWhom() throws CoreException, IOException {
        call("--out", folder.toString());
        for (var name : List.of("coverage-North.pdf", "coverage-South-b.pdf", "substitute-budget.pdf")) {
            var text = PdfText.of(folder.resolve(name)).all();
            SECRETS.forEach(secret -> assertFalse(text.contains(secret), name + " has " + secret));
        }
        try (var files = Files.list(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(".csv")).toList()) {
                var text = Files.readString(file);
                SECRETS.forEach(secret -> assertFalse(text.contains(secret), file + " has " + secret));
            }
        }
    }

    @Test
    void oneSchoolOrOtherDaysLimitWhatIsWritten() throws CoreException {
        assertEquals(1, call("--school", "north", "--out", folder.toString()).data().get("classes"));
        assertFalse(Files.exists(folder.resolve("substitute-budget.csv")));
        assertEquals(0, call("--from", "2026-10-06", "--out", folder.toString()).data().get("classes"));
        assertThrows(CadreException.class, () -> call("--school", "East", "--out", folder.toString()));
    }

    @Test
    void weekSheetsHaveNothingPrivate() throws CoreException, IOException {
        Command sheets = new SheetsCommand(harbor.stores(), new Handouts(), harbor.day);
        var file = folder.resolve("all.html");
        var outcome = harbor.call(sheets, "--all", "--week", "2026-10-07", "--out", file.toString());
        assertEquals(2, outcome.data().get("calendars"));
        var text = Files.readString(file);
        assertTrue(text.contains("Mentoring meeting with Ana Ruiz"), text);
        assertTrue(text.contains("Your class is covered by a substitute."), text);
        assertTrue(text.contains("Cover the class of Kim Day X"), text);
        assertTrue(text.contains("<td>09:05\u201309:35</td>"), text);
        assertFalse(text.contains("SECRET"));
        harbor.call(sheets, "--person", "1001", "--week", "2026-10-05", "--weeks", "2", "--out",
                folder.toString());
        var hers = PdfText.of(folder.resolve("1001.pdf"));
        assertEquals(1, hers.pages());
        assertTrue(hers.page(1).contains("Week of Monday, October 5, 2026"), hers.page(1));
        assertEquals(0, harbor.call(sheets, "--all", "--out", folder.toString()).data().get("calendars"));
        assertThrows(CadreException.class, () -> harbor.call(sheets, "--all", "--weeks", "0", "--out", "x"));
        assertThrows(CadreException.class, () -> harbor.call(sheets, "--all", "--format", "csv", "--out",
                file.toString()));
    }

    @Test
    void weekSheetsGoIntoOneFileForPrintersOrSpreadsheets() throws CoreException, IOException {
        Command sheets = new SheetsCommand(harbor.stores(), new Handouts(), harbor.day);
        var printed = folder.resolve("all.PDF");
        harbor.call(sheets, "--all", "--week", "2026-10-07", "--paper", "a4", "--out", printed.toString());
        var text = PdfText.of(printed);
        assertEquals(2, text.pages());
        assertEquals(List.of(595, 842), List.of(Math.round(text.width()), Math.round(text.height())));
        assertTrue(text.page(2).contains("Cover the class of Kim Day X"), text.page(2));
        assertFalse(text.all().contains("SECRET"));
        var list = folder.resolve("all.csv");
        harbor.call(sheets, "--all", "--week", "2026-10-07", "--out", list.toString());
        var lines = Files.readString(list).split("\r\n");
        assertEquals("\uFEFFWhose calendar,Date,From,To,What,Where,Cover", lines[0]);
        assertTrue(List.of(lines).contains("'=Max Li,2026-10-05,09:05,09:35,Mentoring meeting with Ana "
                + "Ruiz,,Your class is covered by a substitute."), List.of(lines).toString());
    }
}
