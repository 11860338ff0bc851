/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import java.time.LocalDate;
import java.util.Objects;

import org.cadre.core.people.PersonName;
import org.cadre.model.Cohort;
import org.cadre.model.Coverage;
import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.model.Session;

/** Whose calendar is handed out. */
@SuppressWarnings("nls")
public sealed interface HandoutScope {

    /** Whether a session belongs into the calendar. */
    boolean takes(Session session, LocalDate day);

    /** Whether covering that class belongs into the calendar as an entry of its own. */
    default boolean takes(Coverage coverage, LocalDate day) {
        return false;
    }

    /** What calendar programs call it. */
    String title();

    /** The name of the file before it is made safe. */
    String fileName();

    /**
     * One person: her sessions, and the classes that she covers.
     *
     * @param educator who
     */
    record Person(Educator educator) implements HandoutScope {

        @Override
        public boolean takes(Session session, LocalDate day) {
            return SessionPeople.of(session).contains(educator);
        }

        @Override
        public boolean takes(Coverage coverage, LocalDate day) {
            return coverage.getCoveredBy() == educator;
        }

        @Override
        public String title() {
            return PersonName.show(educator);
        }

        @Override
        public String fileName() {
            return id(educator);
        }

        private static String id(Educator person) {
            return person.getStaffId() == null || person.getStaffId().isBlank() ? PersonName.show(person)
                    : person.getStaffId();
        }
    }

    /**
     * Two who work together, in any program.
     *
     * @param mentor who mentors
     * @param mentee who is mentored
     */
    record Pair(Educator mentor, Educator mentee) implements HandoutScope {

        @Override
        public boolean takes(Session session, LocalDate day) {
            return session.getMentorships().stream()
                    .anyMatch(pair -> pair.getMentor() == mentor && pair.getMentee() == mentee);
        }

        @Override
        public String title() {
            return PersonName.show(mentor) + " \u2013 " + PersonName.show(mentee);
        }

        @Override
        public String fileName() {
            return "pair-" + Person.id(mentor) + '-' + Person.id(mentee);
        }
    }

    /**
     * Everybody who works at a school, and the classes of it that are covered.
     *
     * @param school where
     */
    record OfSchool(School school) implements HandoutScope {

        @Override
        public boolean takes(Session session, LocalDate day) {
            return SessionPeople.isAt(session, school, day);
        }

        @Override
        public boolean takes(Coverage coverage, LocalDate day) {
            return coverage.getAbsent() != null && SessionPeople.worksAt(coverage.getAbsent(), school, day);
        }

        @Override
        public String title() {
            return Objects.toString(school.getName(), "");
        }

        @Override
        public String fileName() {
            return "school-" + (school.getIdentifier() == null ? title() : school.getIdentifier());
        }
    }

    /**
     * A cohort.
     *
     * @param cohort which one
     */
    record OfCohort(Cohort cohort) implements HandoutScope {

        @Override
        public boolean takes(Session session, LocalDate day) {
            return session.getCohort() == cohort
                    || session.getMentorships().stream().anyMatch(pair -> pair.getCohort() == cohort);
        }

        @Override
        public String title() {
            return Objects.toString(cohort.getName(), "");
        }

        @Override
        public String fileName() {
            return "cohort-" + title();
        }
    }
}
