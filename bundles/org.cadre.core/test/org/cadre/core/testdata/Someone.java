/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.testdata;

import java.time.LocalDate;
import java.util.List;

import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.EducatorRole;
import org.cadre.model.Employment;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.Program;
import org.cadre.model.School;

/** Builds people for tests, one fact a call. */
public final class Someone {

    private static final CadreFactory MODEL = CadreFactory.eINSTANCE;

    private final Educator educator = MODEL.createEducator();

    private Someone() {
    }

    public static Someone named(String given, String family) {
        var someone = new Someone();
        someone.educator.setGivenName(given);
        someone.educator.setFamilyName(family);
        someone.educator.setStaffId(given + "-" + family);
        return someone;
    }

    public Someone at(School school, EducatorRole role) {
        return at(school, role, null, null);
    }

    public Someone at(School school, EducatorRole role, String start, String end) {
        var employment = MODEL.createEmployment();
        employment.setSchool(school);
        employment.setRole(role);
        employment.setStart(day(start));
        employment.setEnd(day(end));
        educator.getEmployments().add(employment);
        return this;
    }

    public Someone teaching(String subject, String... grades) {
        work().getSubjects().add(subject);
        work().getGrades().addAll(List.of(grades));
        return this;
    }

    public Someone fte(double fte) {
        work().setFte(fte);
        return this;
    }

    public Someone evaluates() {
        work().setEvaluates(true);
        return this;
    }

    public Someone evaluatedBy(Educator evaluator) {
        work().setEvaluator(evaluator);
        return this;
    }

    public Someone away(String start, String end) {
        var leave = MODEL.createLeave();
        leave.setStart(day(start));
        leave.setEnd(day(end));
        educator.getLeaves().add(leave);
        return this;
    }

    public Someone since(String day) {
        educator.setTeachingSince(day(day));
        return this;
    }

    public Someone speaks(String... tags) {
        educator.getLanguages().addAll(List.of(tags));
        return this;
    }

    public Someone mentors(double limit) {
        var profile = MODEL.createMentorProfile();
        profile.setCaseloadLimit(limit);
        educator.setMentorProfile(profile);
        return this;
    }

    public Educator get() {
        return educator;
    }

    private Employment work() {
        return educator.getEmployments().getLast();
    }

    public static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    public static School school(String name) {
        var school = MODEL.createSchool();
        school.setName(name);
        return school;
    }

    public static Program program(String name, String mentors, String mentees) {
        var program = MODEL.createProgram();
        program.setName(name);
        program.setMentorQuery(mentors);
        program.setMenteeQuery(mentees);
        return program;
    }

    public static Mentorship pair(Program program, Educator mentor, Educator mentee,
            MentorshipStatus status) {
        var mentorship = MODEL.createMentorship();
        mentorship.setProgram(program);
        mentorship.setMentor(mentor);
        mentorship.setMentee(mentee);
        mentorship.setStatus(status);
        return mentorship;
    }
}
