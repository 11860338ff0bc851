/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.sample;

import java.util.List;

import org.cadre.model.CadreFactory;
import org.cadre.model.EducatorRole;
import org.cadre.model.Employment;

/** Makes up what somebody does at a site: subjects, grades, title, license. */
@SuppressWarnings("nls")
class SampleWork {

    private final Draw draw;
    private int serial;

    SampleWork(Draw draw) {
        this.draw = draw;
    }

    Employment employment(Site site, EducatorRole role, int index) {
        var employment = CadreFactory.eINSTANCE.createEmployment();
        employment.setSourcedId(String.format("role-%06d", ++serial));
        employment.setSchool(site.school());
        employment.setRole(role);
        describe(employment, site.level(), index);
        return employment;
    }

    private void describe(Employment employment, Level level, int index) {
        switch (employment.getRole()) {
        case TEACHER -> teach(employment, level, index);
        case SPECIALIST -> specialize(employment, level);
        case COACH -> employment.setTitle(draw.one("titles.coach"));
        case COUNSELOR -> employment.setTitle(draw.one("titles.counselor"));
        case AIDE -> employment.setTitle(draw.one("titles.aide"));
        case PRINCIPAL -> employment.setTitle(draw.one("titles.principal"));
        default -> employment.setTitle(leader(level, index));
        }
    }

    private String leader(Level level, int index) {
        var titles = draw.all(level == Level.OFFICE ? "titles.office" : "titles.assistant");
        return titles.get(Math.min(index, titles.size() - 1));
    }

    private void teach(Employment employment, Level level, int index) {
        var subject = draw.one(level.isElementary() ? "subjects.elementary" : "subjects.secondary");
        employment.getSubjects().add(subject);
        boolean classTeacher = "Elementary".equals(subject);
        employment.getGrades().addAll(classTeacher ? oneGrade(level, index) : level.grades());
        employment.setTitle(subject + " Teacher");
        employment.setLicense(classTeacher ? "Elementary K-6" : subject);
    }

    private void specialize(Employment employment, Level level) {
        var area = draw.one("subjects.specialist");
        employment.getSubjects().add(area);
        employment.getGrades().addAll(level.grades());
        employment.setTitle(area + " Specialist");
        employment.setLicense(area);
    }

    private static List<String> oneGrade(Level level, int index) {
        return level.grades().isEmpty() ? List.of()
                : List.of(level.grades().get(index % level.grades().size()));
    }
}
