/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.check.Check;
import org.cadre.core.check.Finding;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.model.CadreFactory;
import org.cadre.model.CadrePackage;
import org.cadre.model.Cohort;
import org.cadre.model.SchoolCalendar;
import org.cadre.scheduling.intake.Town;
import org.cadre.scheduling.model.SchedulingFactory;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad calendars are found, each finding names the place. */
class FindingsTest {

    private static final String ENTRIES =
            "staffId,school,kind,weekday,rotation,period,start,end,title,room\n";

    @TempDir
    private Path folder;
    private Town town;

    @BeforeEach
    void aTown() throws CadreException {
        town = new Town(folder);
    }

    private List<Finding> findings() throws CoreException {
        var found = new ArrayList<Finding>();
        try (var work = town.store.begin()) {
            for (var check : List.<Check> of(new BellCheck(), new CalendarCheck(), new TimetableCheck(),
                    new TimesCheck())) {
                found.addAll(check.run(work, Town.FIRST));
            }
        }
        return found;
    }

    private List<String> rules() throws CoreException {
        return findings().stream().map(Finding::rule).toList();
    }

    private void assertFound(String rule, String... words) throws CoreException {
        var found = findings().stream().filter(one -> one.rule().equals(rule)).findFirst();
        assertTrue(found.isPresent(), () -> "no " + rule);
        for (var word : words) {
            assertTrue(found.get().text().contains(word), () -> found.get().text());
        }
        assertTrue(!found.get().text().contains("{"), () -> found.get().text());
    }

    private void bells() throws Exception {
        town.table("bells.csv", "school,schedule,period,start,end\nNorth,Regular,1,8:00,8:50\n"
                + "North,Regular,2,8:55,9:45\nSouth,Regular,1,8:30,9:20\n");
    }

    @Test
    void aTownWithoutCalendarsIsNoProblem() throws CoreException {
        assertEquals(List.of(), findings());
    }

    @Test
    void periodsThatOverlapOrEndFirst() throws Exception {
        town.table("bells.csv", "school,schedule,period,start,end\nNorth,Regular,1,8:00,8:50\n"
                + "North,Regular,2,8:45,9:45\nNorth,Regular,3,11:00,10:00\n");
        assertEquals(List.of("bells.overlap", "bells.endsFirst"), rules());
        assertFound("bells.overlap", "Regular", "North", "08:45", "08:50");
        assertFound("bells.endsFirst", "3", "11:00");
    }

    @Test
    void calendarsThatAreEmptyDoubledOrElsewhere() throws Exception {
        try (var work = town.store.begin()) {
            var empty = CadreFactory.eINSTANCE.createSchoolCalendar();
            empty.setName("Nothing");
            work.add(empty);
            work.commit(CommitNote.of("test", "empty", false), null);
        }
        town.table("days.csv", "date,kind\n2026-09-01,holiday\n");
        assertEquals(List.of("calendar.empty", "calendar.noInstruction"), rules());
        try (var work = town.store.begin()) {
            var calendar = work.load(Query.all(CadrePackage.Literals.SCHOOL_CALENDAR, SchoolCalendar.class))
                    .stream()
                    .filter(one -> !one.getDays().isEmpty()).findFirst().orElseThrow();
            for (var date : List.of(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 1))) {
                var day = CadreFactory.eINSTANCE.createCalendarDay();
                day.setDate(date);
                calendar.getDays().add(day);
            }
            work.commit(CommitNote.of("test", "doubled", false), null);
        }
        assertFound("calendar.dateTwice", "2026-09-01", "all schools");
        assertFound("calendar.outside", "2027-08-01", "2026-27");
    }

    @Test
    void aTeacherInTwoRooms() throws Exception {
        bells();
        town.table("timetables.csv", ENTRIES + "t1,North,teaching,Mon,,1,,,Algebra,12\n"
                + "t1,North,teaching,,A,1,,,Geometry,14\nt1,North,teaching,Tue,B,2,,,Algebra,12\n");
        assertEquals(List.of("timetable.twoPlaces", "substitutes.none"), rules());
        assertFound("timetable.twoPlaces", "Ana Diaz", "Algebra", "North, 12", "Geometry", "North, 14",
                "Mon 1");
    }

    @Test
    void aTeacherAtTwoSchoolsAtOnceByTheirBells() throws Exception {
        bells();
        town.table("timetables.csv", ENTRIES + "t1,North,teaching,Mon,,1,,,Algebra,\n"
                + "t1,South,teaching,Mon,,1,,,Algebra,\n");
        assertFound("timetable.twoPlaces", "North", "South");
        assertFound("timetable.notHere", "Ana Diaz", "South");
    }

    @Test
    void periodsThatNoBellKnows() throws Exception {
        bells();
        town.table("timetables.csv", ENTRIES + "t1,North,teaching,Mon,,9,,,Algebra,\n"
                + "t3,South,prep,Mon,,,10:00,9:00,,\n");
        assertFound("timetable.unknownPeriod", "9", "1, 2", "North");
        assertFound("timetable.time", "Cyd Diaz", "10:00");
    }

    @Test
    void timetablesWithoutAnyBells() throws Exception {
        town.table("timetables.csv", ENTRIES + "t1,North,teaching,Mon,,1,,,Algebra,\n");
        assertFound("timetable.noBells", "North");
        town.table("substitutes.csv", "school,morning,afternoon\nNorth,1,0\n");
        assertTrue(!rules().contains("substitutes.none"));
    }

    @Test
    void commitmentsAndHoursThatEndFirst() throws Exception {
        try (var work = town.store.begin()) { // an import refuses it
            var busy = SchedulingFactory.eINSTANCE.createCommitment();
            busy.setEducator(work.load(Roots.EDUCATORS).stream()
                    .filter(one -> "t1".equals(one.getStaffId())).findFirst().orElseThrow());
            busy.setStartsAt(LocalDateTime.parse("2026-09-01T10:00"));
            busy.setEndsAt(LocalDateTime.parse("2026-09-01T09:00"));
            work.add(busy);
            work.commit(CommitNote.of("test", "busy", false), null);
        }
        town.table("contract_hours.csv", "staffId,school,start,end\n,North,15:00,7:00\n");
        assertEquals(List.of("commitment.time", "hours.time"), rules());
        assertFound("commitment.time", "Ana Diaz", "2026-09-01T10:00");
        assertFound("hours.time", "North", "07:00");
    }

    @Test
    void aClassInAPeriodThatIsRungOnHalfDaysOnly() throws Exception {
        town.table("bells.csv", "school,schedule,period,start,end\nNorth,Regular,A,8:00,8:50\n"
                + "North,Half day,1,8:00,8:25\nNorth,Half day,2,8:30,8:55\n");
        town.table("timetables.csv", ENTRIES + "t1,North,teaching,Mon,,1,,,Algebra,\n");
        assertFound("timetable.shortDaysOnly", "Ana Diaz", "period 1", "North", "Regular");
    }

    @Test
    void cohortsThatDoNotFitTheirTerm() throws Exception {
        try (var work = town.store.begin()) {
            var program = CadreFactory.eINSTANCE.createProgram();
            program.setName("Induction");
            program.getCohorts().add(cohort("Long", LocalDate.of(2026, 9, 1), LocalDate.of(2027, 5, 1)));
            program.getCohorts().add(cohort("Late", LocalDate.of(2027, 5, 20), LocalDate.of(2027, 7, 1)));
            program.setEnd(LocalDate.of(2027, 6, 1));
            program.getCohorts().add(cohort("Group", LocalDate.of(2026, 8, 20), LocalDate.of(2027, 6, 1)));
            program.getCohorts().add(cohort("Fine", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 13)));
            work.add(program);
            work.commit(CommitNote.of("test", "cohorts", false), null);
        }
        assertEquals(List.of("cohort.longerThanTerm", "cohort.afterYear"), rules());
        assertFound("cohort.longerThanTerm", "Long", "2026-27 S1");
        assertFound("cohort.afterYear", "Late", "2027-06-11");
    }

    private static Cohort cohort(String name, LocalDate start, LocalDate end) {
        var cohort = CadreFactory.eINSTANCE.createCohort();
        cohort.setName(name);
        cohort.setStart(start);
        cohort.setEnd(end);
        return cohort;
    }
}
