/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.integration.tests.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

import org.cadre.core.CadreException;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.AcademicSessionKind;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.EducatorRole;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.Program;
import org.cadre.model.School;

/** A district of one school with two pairs, and files with its calendar around the present day. */
final class SmallDistrict {

    static final String PROGRAM = "Induction";
    private static final CadreFactory MAKE = CadreFactory.eINSTANCE;
    private static final ZoneId ZONE = ZoneId.of("America/Chicago");

    /** The day of the district. */
    final LocalDate today = LocalDate.now(ZONE);
    /** The first Monday after it. */
    final LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    /** Adds people, program and pairs. */
    void fill(UnitOfWork work) throws CadreException {
        var district = MAKE.createDistrict();
        district.setName("Harbor");
        district.setTimeZone(ZONE.getId());
        work.add(district);
        var school = MAKE.createSchool();
        school.setName("North");
        school.setSourcedId("org-1");
        school.setDistrict(district);
        work.add(school);
        year(work);
        var program = MAKE.createProgram();
        program.setName(PROGRAM);
        program.setStart(today.minusDays(60));
        program.setEnd(today.plusDays(150));
        var cohort = MAKE.createCohort();
        cohort.setName("Fall");
        cohort.setStart(program.getStart());
        cohort.setEnd(program.getEnd());
        program.getCohorts().add(cohort);
        work.add(program);
        pair(work, program, person(work, school, "t1", "Ana"), person(work, school, "t2", "Bo"));
        pair(work, program, person(work, school, "t3", "Zo\u00eb"), person(work, school, "t4", "\u738b"));
        work.commit(CommitNote.of("create", "made up", false), null);
    }

    private void year(UnitOfWork work) {
        var year = MAKE.createAcademicSession();
        year.setTitle("This year");
        year.setKind(AcademicSessionKind.SCHOOL_YEAR);
        year.setStart(today.minusDays(100));
        year.setEnd(today.plusDays(200));
        work.add(year);
    }

    private Educator person(UnitOfWork work, School school, String staffId, String name) {
        var person = MAKE.createEducator();
        person.setStaffId(staffId);
        person.setGivenName(name);
        person.setFamilyName("Diaz");
        var employment = MAKE.createEmployment();
        employment.setSchool(school);
        employment.setPrimary(true);
        employment.setRole(EducatorRole.TEACHER);
        employment.setStart(today.minusDays(100));
        person.getEmployments().add(employment);
        work.add(person);
        return person;
    }

    private void pair(UnitOfWork work, Program program, Educator mentor, Educator mentee) {
        var pair = MAKE.createMentorship();
        pair.setProgram(program);
        pair.setCohort(program.getCohorts().getFirst());
        pair.setMentor(mentor);
        pair.setMentee(mentee);
        pair.setStatus(MentorshipStatus.ACTIVE);
        pair.setStart(today.minusDays(30));
        work.add(pair);
    }

    /** Writes tables to import: days, bells, classes, rooms, substitutes, and when people are busy. */
    Path tables(Path folder) throws IOException {
        Files.createDirectories(folder);
        var days = new StringBuilder("date,kind,rotation,label\n");
        today.minusDays(90).datesUntil(today.plusDays(190))
                .filter(date -> date.getDayOfWeek().getValue() <= 5)
                .forEach(date -> days.append(date).append(",instructional,,\n"));
        Files.writeString(folder.resolve("days.csv"), days);
        Files.writeString(folder.resolve("bells.csv"), """
                school,schedule,period,start,end
                North,Regular,1,8:00,8:50
                North,Regular,2,8:55,9:45
                North,Regular,3,9:50,10:40
                North,Regular,4,10:45,11:35
                """);
        Files.writeString(folder.resolve("timetables.csv"), """
                staffId,school,kind,period,title,subject,room
                t1,North,teaching,1,Algebra,Math,12
                t1,North,teaching,2,Algebra,Math,12
                t2,North,teaching,3,Biology,Science,14
                t2,North,teaching,4,Biology,Science,14
                """);
        Files.writeString(folder.resolve("rooms.csv"), "school,room,seats\nNorth,Room 9,6\n");
        Files.writeString(folder.resolve("substitutes.csv"), """
                school,morning,afternoon,halfDayPrice,officeCovers
                North,2,2,95,1
                """);
        Files.writeString(folder.resolve("commitments.csv"), "staffId,start,end,kind,id\n"
                + "t3," + monday + " 08:00," + monday + " 10:40,busy,c1\n");
        return folder;
    }
}
