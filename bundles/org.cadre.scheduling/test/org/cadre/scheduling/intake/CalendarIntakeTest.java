/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.ImportCounts;
import org.cadre.core.exchange.Rejection;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.model.BellSchedule;
import org.cadre.model.CadrePackage;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.SchoolCalendar;
import org.cadre.scheduling.model.Commitment;
import org.cadre.scheduling.model.ContractHours;
import org.cadre.scheduling.model.MeetingRoom;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.SubstituteDay;
import org.cadre.scheduling.model.SubstitutePool;
import org.cadre.scheduling.model.Timetable;
import org.cadre.scheduling.model.TimetableKind;
import org.cadre.scheduling.model.Travel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of calendars become records, once, and rows that cannot be are refused with the reason. */
class CalendarIntakeTest {

    private static final Query<BellSchedule> BELLS = Query.all(CadrePackage.Literals.BELL_SCHEDULE,
            BellSchedule.class);
    private static final Query<SchoolCalendar> CALENDARS = Query.all(CadrePackage.Literals.SCHOOL_CALENDAR,
            SchoolCalendar.class);
    private static final Query<Timetable> TIMETABLES = Query.all(Literals.TIMETABLE, Timetable.class);
    private static final String BELL_ROWS = """
            school,schedule,period,start,end
            North,Regular,1,8:00,8:50
            North,Regular,2,8:55,9:45
            org-1,Half day,1,8:00 AM,8:30 AM
            """;

    @TempDir
    private Path folder;
    private Town town;

    @BeforeEach
    void aTown() throws CadreException {
        town = new Town(folder);
    }

    private static ImportCounts counts(int read, int imported, int unchanged, int rejected) {
        return new ImportCounts(read, imported, unchanged, rejected, 0, 0);
    }

    private static List<String> codes(IntakePreview preview) {
        return preview.rejections().stream().map(Rejection::code).toList();
    }

    @Test
    void bellsComeOnceAndChangeInPlace() throws Exception {
        assertEquals(counts(3, 3, 0, 0), town.table("bells.csv", BELL_ROWS).counts());
        assertEquals(counts(3, 0, 3, 0), town.table("bells.csv", BELL_ROWS).counts());
        var changed = town.table("bells.csv", BELL_ROWS.replace("9:45", "9:40"));
        assertEquals(counts(3, 1, 2, 0), changed.counts());
        assertEquals("endTime: 09:45 to 09:40", changed.changes().getFirst().detail());
        var regular = town.all(BELLS).stream().filter(one -> one.getName().equals("Regular")).findFirst()
                .orElseThrow();
        assertEquals(LocalTime.of(9, 40), regular.getPeriods().get(1).getEndTime());
        assertEquals("North", regular.getSchool().getName());
    }

    @Test
    void aPeriodThatATableNoLongerHasGoesUnlessARowWasRefused() throws Exception {
        town.table("bells.csv", BELL_ROWS);
        var broken = town.table("bells.csv", BELL_ROWS.replace("8:55", "late"));
        assertEquals(0, broken.counts().ended());
        assertEquals(List.of("row.invalid_time"), codes(broken));
        var fewer = town.table("bells.csv", BELL_ROWS.replace("North,Regular,2,8:55,9:45\n", ""));
        assertEquals(1, fewer.counts().ended());
        assertEquals(2, town.all(BELLS).stream().mapToInt(one -> one.getPeriods().size()).sum());
    }

    @Test
    void daysOfOneSchoolBeginWithThoseOfAll() throws Exception {
        town.table("bells.csv", BELL_ROWS);
        var preview = town.table("days.csv", """
                school,date,kind,rotation,bells,label
                ,2026-09-01,instructional,A,,
                ,2026-09-02,school day,B,,
                ,2026-09-07,holiday,,,Labor Day
                North,9/2/2026,half,B,Half day,Open house
                """);
        assertEquals(counts(4, 4, 0, 0), preview.counts());
        assertEquals(1, preview.notes().size());
        var north = town.all(CALENDARS).stream().filter(one -> one.getSchool() != null).findFirst()
                .orElseThrow();
        assertEquals(3, north.getDays().size());
        assertEquals("2026-27", north.getSession().getTitle());
        var day = CalendarEdits.day(north, LocalDate.of(2026, 9, 2)).orElseThrow();
        assertEquals(CalendarDayKind.HALF_DAY, day.getKind());
        assertEquals("Half day", day.getBellSchedule().getName());
        assertEquals("Labor Day", CalendarEdits.day(north, LocalDate.of(2026, 9, 7)).orElseThrow()
                .getLabel());
        assertEquals(counts(1, 0, 1, 0), town.table("days.csv",
                "school,date,kind\nNorth,2026-09-02,halfDay\n").counts());
        assertEquals("B", CalendarEdits.day(town.all(CALENDARS).stream()
                .filter(one -> one.getSchool() != null)
                .findFirst().orElseThrow(), LocalDate.of(2026, 9, 2)).orElseThrow().getRotation(),
                "a table without the column says nothing of it");
    }

    @Test
    void badDaysAreRefusedOneByOne() throws Exception {
        var preview = town.table("days.csv", """
                school,date,kind,bells
                ,2026-13-01,instructional,
                ,2026-09-01,party,
                ,,instructional,
                Nort,2026-09-01,instructional,
                ,2028-09-01,instructional,
                ,2026-09-01,instructional,Late start
                ,2026-09-02,instructional,
                ,2026-09-02,holiday,
                """);
        assertEquals(counts(8, 1, 0, 7), preview.counts());
        assertEquals(List.of("row.unknown_school", "row.invalid_date", "row.unknown_word",
                "row.missing_value",
                "row.outside_year", "row.unknown_bells", "row.duplicate").stream().sorted().toList(),
                codes(preview).stream().sorted().toList());
        var school = preview.rejections().stream().filter(one -> one.field().equals("school")).findFirst()
                .orElseThrow();
        assertEquals(5, school.line());
        assertTrue(school.reason().contains("North"), school.reason());
    }

    @Test
    void timetablesAreReplacedAsAWhole() throws Exception {
        var rows = """
                staffId,school,kind,weekday,rotation,period,start,end,title,subject,room,canMerge,colleagues
                t1,North,teaching,Mon Wed,,1,,,Algebra,Math,12,no,t2
                t1,North,prep,,A,2,,,,,,,
                t1,North,duty,Friday,,,12:00,12:30,Lunch duty,,,,
                """;
        assertEquals(counts(3, 3, 0, 0), town.table("timetables.csv", rows).counts());
        assertEquals(4, town.all(TIMETABLES).getFirst().getEntries().size());
        assertEquals(counts(3, 0, 3, 0), town.table("timetables.csv", rows).counts());
        var changed = town.table("timetables.csv", rows.replace("Algebra,Math,12", "Algebra,Math,14")
                .replace("t1,North,duty,Friday,,,12:00,12:30,Lunch duty,,,,\n",
                "t1,North,free,,B,2,,,,,,,\n"));
        assertEquals(new ImportCounts(3, 2, 1, 0, 0, 1), changed.counts());
        var entries = town.all(TIMETABLES).getFirst().getEntries();
        assertEquals(List.of("14", "14"), entries.stream()
                .filter(one -> one.getKind() == TimetableKind.TEACHING)
                .map(one -> one.getRoom()).toList());
        assertTrue(entries.stream().noneMatch(one -> one.getKind() == TimetableKind.DUTY));
        assertEquals("Ben", entries.getFirst().getColleagues().getFirst().getGivenName());
    }

    @Test
    void timetablesAreRefusedForUnknownPeopleAndWithoutATime() throws Exception {
        var preview = town.table("timetables.csv", """
                staffId,school,kind,weekday,period
                t9,North,teaching,Mon,1
                t1,North,teaching,Mon,
                t1,North,teaching,Funday,1
                """);
        assertEquals(List.of("row.unknown_person", "row.no_time", "row.invalid_weekday"), codes(preview));
        assertEquals(List.of(), town.all(TIMETABLES));
    }

    @Test
    void roomsWaysHoursAndSubstitutesComeOnce() throws Exception {
        for (int i = 0; i < 2; i++) {
            int imported = i == 0 ? 1 : 0;
            assertEquals(counts(1, imported, 1 - imported, 0),
                    town.table("rooms.csv", "school,room,seats\nNorth,Library,8\n").counts());
            assertEquals(counts(1, imported, 1 - imported, 0), town.table("travel.csv",
                    "school,otherSchool,minutes\n" + (i == 0 ? "North,South" : "South,North") + ",15\n")
                    .counts());
            assertEquals(counts(2, 2 * imported, 2 - 2 * imported, 0), town.table("contract_hours.csv",
                    "staffId,school,weekday,start,end\n,North,,7:45,15:30\nt1,,Fri,8:00,12:00\n").counts());
            assertEquals(counts(2, 2 * imported, 2 - 2 * imported, 0), town.table("substitutes.csv",
                    "school,date,morning,afternoon,halfDayPrice,officeCovers\nNorth,,2,1,$75.50,1\n"
                            + "North,2026-10-01,0,1,,\n").counts());
        }
        assertEquals(8, town.all(Query.all(Literals.MEETING_ROOM, MeetingRoom.class)).getFirst().getSeats());
        assertEquals(15, town.all(Query.all(Literals.TRAVEL, Travel.class)).getFirst().getMinutes());
        assertEquals(2, town.all(Query.all(Literals.CONTRACT_HOURS, ContractHours.class)).size());
        assertEquals(new BigDecimal("75.50"),
                town.all(Query.all(Literals.SUBSTITUTE_POOL, SubstitutePool.class)).getFirst()
                .getHalfDayPrice());
        assertEquals(0, town.all(Query.all(Literals.SUBSTITUTE_DAY, SubstituteDay.class)).getFirst()
                .getMorning());
    }

    @Test
    void commitmentsAreFoundAgainByTimeOrId() throws Exception {
        var rows = "staffId,start,end,kind,id\nt1,2026-09-01 08:15,2026-09-01T09:15,busy,\n"
                + "t1,2026-09-02 1:00 PM,2026-09-02 2:00 PM,absent,x1\n";
        assertEquals(counts(2, 2, 0, 0), town.table("commitments.csv", rows).counts());
        assertEquals(counts(2, 1, 1, 0), town.table("commitments.csv", rows.replace("2:00 PM", "3:00 PM"))
                .counts());
        assertEquals(2, town.all(Query.all(Literals.COMMITMENT, Commitment.class)).size());
    }

    @Test
    void aFolderAndAnArchiveGiveTheSame() throws Exception {
        var tables = Files.createDirectory(folder.resolve("tables"));
        Files.writeString(tables.resolve("bells.csv"), BELL_ROWS);
        Files.writeString(tables.resolve("days.csv"), "date,kind\n2026-09-01,half\n");
        Files.writeString(tables.resolve("readme.md"), "no table");
        var zip = folder.resolve("tables.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var name : List.of("bells.csv", "../days.csv")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(Files.readAllBytes(tables.resolve(Path.of(name).getFileName())));
            }
        }
        try (var work = town.store.begin()) {
            assertEquals(counts(4, 4, 0, 0), town.intake().tables(List.of(tables), work, null).counts());
            assertEquals(counts(4, 4, 0, 0), town.intake().tables(List.of(zip), work, null).counts());
            assertTrue(work.changed().isEmpty(), "a check changes nothing");
        }
        Files.writeString(zip, "no archive");
        try (var work = town.store.begin()) {
            assertThrows(CadreException.class, () -> town.intake().tables(List.of(zip), work, null));
        }
    }

    @Test
    void tablesThatAreNoneOrLackColumnsAreNamed() throws Exception {
        var file = town.file("pupils.csv", "name,grade\nx,1\n");
        var days = town.file("days.csv", "date,label\n2026-09-01,x\n");
        try (var work = town.store.begin()) {
            var preview = town.intake().tables(List.of(file, days), work, null);
            assertEquals(List.of("file.unknown_table", "file.missing_column"), codes(preview));
            assertEquals(new ImportCounts(2, 0, 0, 0, 2, 0), preview.counts());
        }
    }

    @Test
    void tablesAreKnownByTheirHeadingsToo() throws IOException, CadreException {
        assertEquals(counts(1, 1, 0, 0), town.table("export.csv", "School,Room,Seats\nNorth,Library,8\n")
                .counts());
    }

    @Test
    void refusedRowsComeBackWithTheReason() throws Exception {
        var preview = town.table("rooms.csv", "school,room,seats\nNorth,Library,8\nWest,Attic,many\n");
        preview.writeRejects(folder.resolve("rejected"));
        var lines = Files.readAllLines(folder.resolve("rejected/rooms.csv"));
        assertEquals("school,room,seats,error", lines.get(0));
        preview.writeRejects(folder.resolve("rejected.csv"));
        assertEquals(lines, Files.readAllLines(folder.resolve("rejected.csv")));
        assertTrue(lines.get(1).startsWith("West,Attic,many,\"There is no school")
                || lines.get(1).startsWith("West,Attic,many,There is no school"), lines.get(1));
        assertEquals(2, lines.size());
    }

    @Test
    void anImportIsOneRevertibleCommitWithARecord() throws Exception {
        town.table("bells.csv", BELL_ROWS);
        var commit = town.store.history(1).getFirst();
        assertEquals("import", commit.note().kind());
        assertTrue(commit.note().revertible());
        var run = town.all(Roots.IMPORT_RUNS).getFirst();
        assertEquals("calendar", run.getKind());
        assertEquals(3, run.getImported());
        town.store.revert(commit.id(), commit.note(), null);
        assertEquals(List.of(), town.all(BELLS));
        assertNull(town.all(Roots.IMPORT_RUNS).stream().findFirst().orElse(null));
    }

    @Test
    void whatChangedInBetweenIsAConflict() throws Exception {
        try (var work = town.store.begin()) {
            var preview = town.intake().tables(List.of(town.file("bells.csv", BELL_ROWS)), work, null);
            town.table("rooms.csv", "school,room\nNorth,Library\n");
            assertEquals(CadreException.Kind.CONFLICT,
                    assertThrows(CadreException.class, () -> preview.apply(null)).kind());
            assertFalse(work.changed().iterator().hasNext());
        }
    }
}
