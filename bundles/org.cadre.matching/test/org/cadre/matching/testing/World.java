/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.cadre.core.match.MatchContext;
import org.cadre.core.task.Task;
import org.cadre.matching.policy.Policies;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.policy.Terms;
import org.cadre.matching.proposal.MatchProposal;
import org.cadre.matching.solve.Matcher;
import org.cadre.matching.solve.Scoring;
import org.cadre.model.CadreFactory;
import org.cadre.model.District;
import org.cadre.model.Educator;
import org.cadre.model.Employment;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.Program;
import org.cadre.model.School;

/** A program and its people, made up by a test. */
public final class World {

    /** The first day of everything. */
    public static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    /** The rules and criteria of this bundle. */
    public static final Terms TERMS = new Terms(AllTerms.rules(), AllTerms.criteria());
    /** Policies of these terms. */
    public static final Policies POLICIES = new Policies(TERMS);

    private static final CadreFactory MAKE = CadreFactory.eINSTANCE;

    public final Program program = MAKE.createProgram();
    public final District district = MAKE.createDistrict();
    public final List<School> schools = new ArrayList<>();
    public final List<Educator> mentors = new ArrayList<>();
    public final List<Educator> mentees = new ArrayList<>();
    public final List<Mentorship> mentorships = new ArrayList<>();
    public Policy policy = POLICIES.preset();
    private int people;

    public World() {
        program.setName("Induction");
        program.setUuid("program");
    }

    /** A school of the district. */
    public School school(String name) {
        var school = MAKE.createSchool();
        school.setUuid("school " + name);
        school.setName(name);
        school.setDistrict(district);
        schools.add(school);
        return school;
    }

    /** A school somewhere. */
    public School school(String name, double latitude, double longitude) {
        var school = school(name);
        school.setLatitude(latitude);
        school.setLongitude(longitude);
        return school;
    }

    /** A mentor who can take so many. */
    public Educator mentor(String name, double limit) {
        var mentor = person(name);
        mentor.setMentorProfile(MAKE.createMentorProfile());
        mentor.getMentorProfile().setCaseloadLimit(limit);
        mentors.add(mentor);
        return mentor;
    }

    /** A mentee with a profile. */
    public Educator mentee(String name) {
        var mentee = person(name);
        mentee.setMenteeProfile(MAKE.createMenteeProfile());
        mentees.add(mentee);
        return mentee;
    }

    private Educator person(String name) {
        var person = MAKE.createEducator();
        person.setGivenName(name);
        person.setStaffId(String.format("%05d", people));
        person.setUuid("person " + people++);
        return person;
    }

    /** Work at a school, teaching these subjects. */
    public Employment work(Educator person, School school, String... subjects) {
        var work = MAKE.createEmployment();
        work.setSchool(school);
        work.getSubjects().addAll(List.of(subjects));
        person.getEmployments().add(work);
        return work;
    }

    /** A mentorship of the program. */
    public Mentorship pair(Educator mentor, Educator mentee, MentorshipStatus status) {
        var pair = MAKE.createMentorship();
        pair.setUuid("pair " + mentorships.size());
        pair.setProgram(program);
        pair.setMentor(mentor);
        pair.setMentee(mentee);
        pair.setStatus(status);
        mentorships.add(pair);
        return pair;
    }

    /** A leave from the day on, open-ended. */
    public void leave(Educator person, LocalDate until) {
        var leave = MAKE.createLeave();
        leave.setStart(DAY.minusDays(3));
        leave.setEnd(until);
        person.getLeaves().add(leave);
    }

    public MatchContext context() {
        return new MatchContext(DAY, mentors, mentees, mentorships);
    }

    public Scoring scoring() {
        return new Scoring(TERMS, policy, context());
    }

    public Task<MatchProposal> prepare() {
        return new Matcher(TERMS).prepare(program, DAY, mentors, mentees, mentorships, policy);
    }

    public MatchProposal match() {
        try {
            return prepare().run(null);
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new AssertionError(e);
        }
    }
}
