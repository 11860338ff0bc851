/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

import org.cadre.model.Availability;
import org.cadre.model.CadreFactory;
import org.cadre.model.CareerStage;
import org.cadre.model.Communication;
import org.cadre.model.Educator;
import org.cadre.model.EducatorRole;
import org.cadre.model.MenteeProfile;
import org.cadre.model.MentorProfile;
import org.cadre.model.Profile;
import org.cadre.model.ReleaseModel;
import org.eclipse.emf.common.util.ECollections;

/** Lets experienced people offer and new people seek mentoring, and gives everybody times to meet. */
@SuppressWarnings("nls")
class SampleProfiles {

    private static final int EXPERIENCED = 5;
    private static final double OFFERS = 0.36;
    private static final double EARLY_SEEKS = 0.55;
    private static final double PART_RELEASE = 0.12;
    private static final int WEEKDAYS = 5;
    private static final LocalTime CLOSES = LocalTime.of(16, 15);
    /** Latest begin of a time after school, a little before the last bell of every school. */
    private static final List<LocalTime> AFTER_SCHOOL = List.of(LocalTime.of(14, 0), LocalTime.of(14, 15),
            LocalTime.of(14, 30), LocalTime.of(14, 30), LocalTime.of(14, 40));

    private final Draw draw;
    private final SchoolYear year;

    SampleProfiles(Draw draw, SchoolYear year) {
        this.draw = draw;
        this.year = year;
    }

    void describe(Educator person) {
        var work = person.getEmployments().get(0);
        int years = person.getTeachingSince().until(year.start()).getYears();
        boolean leads = work.isEvaluates();
        if (years < 3 && !leads && (years == 0 || draw.chance(EARLY_SEEKS))) {
            person.setMenteeProfile(mentee(person, years));
        } else if (years >= EXPERIENCED && !leads && work.getRole() != EducatorRole.AIDE
                && draw.chance(OFFERS)) {
            person.setMentorProfile(mentor(work.getRole()));
        }
        addTimes(person);
    }

    private MentorProfile mentor(EducatorRole role) {
        var profile = CadreFactory.eINSTANCE.createMentorProfile();
        common(profile);
        profile.getCompetencies().addAll(draw.some("competencies", draw.between(2, 4)));
        profile.getTraining().addAll(draw.some("training", draw.between(0, 2)));
        boolean coach = role == EducatorRole.COACH;
        boolean part = draw.chance(PART_RELEASE);
        profile.setRelease(coach ? ReleaseModel.FULL_RELEASE
                : part ? ReleaseModel.PART_RELEASE : ReleaseModel.CLASSROOM_BASED);
        profile.setCaseloadLimit(coach ? draw.between(6, 12) : part ? draw.between(2, 4)
                : draw.between(1, 2));
        profile.setCaseloadMinimum(coach ? 3 : 0);
        return profile;
    }

    private MenteeProfile mentee(Educator person, int years) {
        var profile = CadreFactory.eINSTANCE.createMenteeProfile();
        common(profile);
        profile.setStage(years == 0 ? CareerStage.FIRST_YEAR : CareerStage.EARLY_CAREER);
        profile.getGoals().addAll(draw.some("goals", draw.between(1, 2)));
        profile.getNeeds().addAll(draw.some("competencies", draw.between(1, 3)));
        profile.getMentoringLanguages().addAll(person.getLanguages());
        profile.setLoad(years == 0 && draw.chance(0.1) ? 1.5 : 1.0);
        return profile;
    }

    private void common(Profile profile) {
        profile.getStyles().addAll(draw.some("styles", draw.between(0, 2)));
        profile.getCommunication().add(draw.one(Communication.VALUES));
        if (draw.chance(0.2)) {
            profile.getFocus().add(draw.one("subjects.secondary"));
        }
    }

    /**
     * Times after school, when everybody has finished teaching: on three weekdays at least, so that any two
     * have one in common.
     */
    private void addTimes(Educator person) {
        int times = draw.between(2, 4);
        for (int i = 0; i < times; i++) {
            int first = draw.between(1, WEEKDAYS);
            var from = draw.one(AFTER_SCHOOL);
            int more = i == 0 ? 2 : 0;
            for (int day = first; day <= first + 2 * more; day += 2) {
                addTime(person, (day - 1) % WEEKDAYS + 1, from);
            }
        }
        ECollections.sort(person.getAvailability(), Comparator.comparing(Availability::getDayOfWeek));
    }

    private static void addTime(Educator person, int weekday, LocalTime from) {
        if (person.getAvailability().stream().noneMatch(one -> one.getDayOfWeek() == weekday)) {
            var time = CadreFactory.eINSTANCE.createAvailability();
            time.setDayOfWeek(weekday);
            time.setStartTime(from);
            time.setEndTime(CLOSES);
            person.getAvailability().add(time);
        }
    }

    /** A day in the weeks in which people sign up. */
    LocalDate signUpDay() {
        return year.start().minusWeeks(3).plusDays(draw.between(0, 30));
    }
}
