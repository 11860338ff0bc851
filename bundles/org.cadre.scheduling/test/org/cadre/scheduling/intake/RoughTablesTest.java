/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.model.BellSchedule;
import org.cadre.model.CadrePackage;
import org.cadre.scheduling.desk.BellEdit;
import org.cadre.scheduling.desk.BellFlaws;
import org.cadre.scheduling.model.Commitment;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.Timetable;
import org.cadre.scheduling.model.TimetableEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as spreadsheets hold them, and bells that change their names. */
class RoughTablesTest {

    private static final String BELLS = "school,schedule,period,start,end\n";
    private static final String ENTRIES = "staffId,school,kind,weekday,period,title\n";

    @TempDir
    private Path folder;
    private Town town;

    @BeforeEach
    void aTown() throws CadreException {
        town = new Town(folder);
    }

    @Test
    void timesAreReadAsSpreadsheetsHoldThem() {
        for (var two : List.of("2 PM", "2PM", "2 p.m.", "14:00", "14:00:00", "14.00", "1400", "2:00\u202Fpm",
                "14h00")) {
            assertEquals(Optional.of(LocalTime.of(14, 0)), CellTime.read(two), two);
        }
        assertEquals(Optional.of(LocalTime.of(8, 0)), CellTime.read("8.00"));
        assertEquals(Optional.of(LocalTime.of(0, 5)), CellTime.read("12:05 am"));
        for (var none : List.of("8", "14", "25:00", "8:60", "0 PM", "13:00 am", "noon", "", "8:5", "81500")) {
            assertEquals(Optional.empty(), CellTime.read(none), none);
        }
    }

    @Test
    void aTableWithHeadingsOnlyIsNamed() throws Exception {
        var preview = town.table("days.csv", "date,kind,rotation,label\n");
        assertEquals(List.of("days.csv has headings, but no rows, so nothing of it is imported."),
                preview.notes());
    }

    @Test
    void aCommitmentThatEndsFirstIsRefused() throws Exception {
        var preview = town.table("commitments.csv", "staffId,start,end\nt1,2026-09-01 10:00,2026-09-01 9 AM\n"
                + "t2,2026-09-01 2 PM,2026-09-01 15.30\n");
        var refused = preview.rejections().getFirst();
        assertEquals(List.of(2, "end", "The end 2026-09-01 9 AM is not after the start 2026-09-01 10:00."),
                List.of(refused.line(), refused.field(), refused.reason()));
        var kept = town.all(Query.all(Literals.COMMITMENT, Commitment.class));
        assertEquals(List.of("2026-09-01T14:00"), kept.stream().map(one -> one.getStartsAt().toString())
                .toList());
    }

    private List<String> periods() throws CadreException {
        return town.all(Query.all(Literals.TIMETABLE, Timetable.class)).stream()
                .flatMap(one -> one.getEntries().stream()).map(TimetableEntry::getPeriod).toList();
    }

    @Test
    void timetablesFollowAPeriodThatIsImportedUnderAnotherName() throws Exception {
        town.table("bells.csv", BELLS + "North,Regular,1,8:00,8:50\nNorth,Regular,2,9:00,9:50\n"
                + "North,Half day,1,8:00,8:25\n");
        town.table("timetables.csv", ENTRIES + "t1,North,teaching,Mon,1,Algebra\n"
                + "t1,North,teaching,Mon,2,Geometry\n");
        var preview = town.table("bells.csv", BELLS + "North,Regular,P1,8:00,8:50\n"
                + "North,Regular,P2,9:00,9:50\nNorth,Half day,P1,8:00,8:25\n");
        assertEquals(List.of("P1", "P2"), periods());
        assertTrue(preview.notes().stream().anyMatch(note -> note.contains("period 1 is called P1 now")),
                preview.notes()::toString);
    }

    @Test
    void timetablesFollowAPeriodThatIsRenamedByHandOnceNoOtherBellsRingIt() throws Exception {
        town.table("bells.csv", BELLS + "North,Regular,1,8:00,8:50\nNorth,Half day,1,8:00,8:25\n");
        town.table("timetables.csv", ENTRIES + "t1,North,teaching,Mon,1,Algebra\n");
        try (var work = town.store.begin()) {
            var session = new EditSession(work);
            for (var name : List.of("Regular", "Half day")) {
                var bells = work.load(Query.all(CadrePackage.Literals.BELL_SCHEDULE, BellSchedule.class))
                        .stream().filter(one -> name.equals(one.getName())).findFirst().orElseThrow();
                var entry = work.load(Query.all(Literals.TIMETABLE, Timetable.class)).getFirst().getEntries()
                        .getFirst();
                assertEquals("1", entry.getPeriod(), name);
                var period = bells.getPeriods().getFirst();
                new BellEdit(session).keep(bells, name, bells.getSchool(), List.of(new BellEdit.Typed(period,
                        new BellFlaws.Line("P1", period.getStartTime().toString(),
                                period.getEndTime().toString()))));
            }
            assertEquals("P1", work.load(Query.all(Literals.TIMETABLE, Timetable.class)).getFirst()
                    .getEntries().getFirst().getPeriod());
        }
    }

    @Test
    void anEventInAnUnknownZoneIsNamed() throws Exception {
        var file = town.file("busy.ics", """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:x
                BEGIN:VEVENT
                UID:1
                DTSTAMP:20260901T000000Z
                DTSTART;TZID=Mars/Olympus:20260908T090000
                DTEND;TZID=Mars/Olympus:20260908T100000
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
        try (var work = town.store.begin()) {
            var preview = town.intake().busy(file, work.load(Roots.EDUCATORS).getFirst(), work, null);
            var named = preview.rejections().getFirst();
            assertEquals(List.of(7, "DTSTART", "The time zone Mars/Olympus of the event is not known; its "
                    + "times are taken for those of the district."),
                    List.of(named.line(), named.field(), named.reason()));
            assertEquals(List.of(1, 0), List.of(preview.counts().imported(), preview.counts().rejected()));
        }
    }
}
