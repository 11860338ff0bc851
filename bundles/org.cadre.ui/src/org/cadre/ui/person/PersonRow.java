/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.person;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.cadre.core.people.Employments;
import org.cadre.core.people.Experience;
import org.cadre.core.people.PersonName;
import org.cadre.model.Educator;
import org.cadre.model.Employment;
import org.cadre.ui.Messages;
import org.cadre.ui.form.EnumTexts;

/**
 * A person as a list shows her on one day.
 *
 * @param educator the person
 * @param name name as it is shown
 * @param sortName name as lists order it
 * @param work main employment of the day as texts
 * @param years completed years as an educator; null where unknown
 * @param email address, empty where unknown
 * @param languages names of the languages she works in
 * @param part whether she offers or seeks mentoring
 * @param status where she stands on that day: at work, on leave, not employed
 */
record PersonRow(Educator educator, String name, String sortName, Work work, Integer years, String email,
        String languages, String part, String status) {

    /** The main employment as texts, empty where there is none. */
    record Work(String school, String role, String title, String subjects, String grades) {

        private static final Work NONE = new Work("", "", "", "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

        static Work of(Employment employment) {
            var school = employment.getSchool();
            return new Work(school == null ? "" : text(school.getName()), EnumTexts.of(employment.getRole()), //$NON-NLS-1$
                    text(employment.getTitle()), list(employment.getSubjects()), list(employment.getGrades()));
        }
    }

    /**
     * @param languages names languages by their tags, quickly, since there are many people
     */
    static PersonRow of(Educator educator, LocalDate day, UnaryOperator<String> languages) {
        var name = PersonName.of(educator);
        var years = Experience.years(educator, day);
        return new PersonRow(educator, name.full(), name.sort(),
                Employments.mainOn(educator, day).map(Work::of).orElse(Work.NONE),
                years.isPresent() ? years.getAsInt() : null, text(educator.getEmail()),
                educator.getLanguages().stream().map(languages)
                        .collect(Collectors.joining(", ")), //$NON-NLS-1$
                part(educator), status(educator, day));
    }

    String staffId() {
        return text(educator.getStaffId());
    }

    private static String part(Educator educator) {
        var mentors = educator.getMentorProfile() != null;
        if (educator.getMenteeProfile() != null) {
            return mentors ? Messages.Person_mentorAndMentee : Messages.Person_mentee;
        }
        return mentors ? Messages.Person_mentor : ""; //$NON-NLS-1$
    }

    private static String status(Educator educator, LocalDate day) {
        if (!Employments.isEmployed(educator, day)) {
            return Messages.Person_notEmployed;
        }
        return Employments.isOnLeave(educator, day) ? Messages.Person_onLeave : Messages.Person_atWork;
    }

    private static String list(List<String> texts) {
        return String.join(", ", texts); //$NON-NLS-1$
    }

    private static String text(String text) {
        return text == null ? "" : text; //$NON-NLS-1$
    }
}
