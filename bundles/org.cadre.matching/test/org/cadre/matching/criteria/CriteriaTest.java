/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.criteria;

import static org.cadre.core.match.PairScorer.NO_DATA;
import static org.cadre.matching.testing.World.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchSettings;
import org.cadre.matching.Messages;
import org.cadre.matching.testing.AllTerms;
import org.cadre.matching.testing.World;
import org.cadre.model.Availability;
import org.cadre.model.CadreFactory;
import org.cadre.model.Communication;
import org.cadre.model.Educator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CriteriaTest {

    private final World world = new World();
    private Educator mentor;
    private Educator mentee;

    @BeforeEach
    void twoPeople() {
        mentor = world.mentor("Ana", 2);
        mentee = world.mentee("Ben");
    }

    private void check(int points, String text, MatchCriterion criterion) {
        check(points, text, criterion, MatchSettings.NONE);
    }

    private void check(int points, String text, MatchCriterion criterion, MatchSettings settings) {
        var scorer = criterion.prepare(world.context(), settings);
        assertEquals(points, scorer.points(0, 0));
        assertEquals(text, criterion.text(scorer.reason(0, 0)));
    }

    @Test
    void withoutDataNoCriterionCountsAndEachSaysSo() {
        mentee.setMenteeProfile(null);
        mentor.setMentorProfile(null); // of staff it is known that they cost nothing
        AllTerms.criteria().forEach(criterion -> check(NO_DATA, Messages.Criterion_unknown, criterion));
    }

    @Test
    void everyCriterionSaysWhatItIs() {
        AllTerms.criteria().forEach(c -> assertFalse(c.label().isBlank()
                || c.explanation().isBlank(), c.id()));
    }

    @Test
    void subjectsTaughtAndChosenAsFocusCount() {
        world.work(mentor, world.school("North"), "algebra ", "Física");
        mentor.getMentorProfile().getFocus().add("Robotics");
        world.work(mentee, null, "Algebra", "Fisica");
        mentee.getMenteeProfile().getFocus().addAll(List.of("Robotics", "Drama"));
        check(7500, "Shares 3 of 4 subjects: algebra, Física, Robotics.", new Subject());
        mentor.getEmployments().clear();
        mentor.getMentorProfile().getFocus().clear();
        mentor.getMentorProfile().getFocus().add("Chemistry");
        check(0, "Shares none of the mentee’s subjects (Algebra, Fisica, Robotics, Drama).", new Subject());
    }

    @Test
    void pastWorkDoesNotCountAndWorkToComeDoes() {
        world.work(mentor, null, "Algebra").setEnd(DAY);
        world.work(mentor, null, "Latin").setStart(DAY.plusMonths(1));
        world.work(mentee, null, "Latin");
        check(10_000, "Shares 1 of 1 subjects: Latin.", new Subject());
    }

    @Test
    void pointsFallWithEveryGradeApart() {
        world.work(mentor, null).getGrades().addAll(List.of("KG", "01"));
        var work = world.work(mentee, null);
        work.getGrades().add("01");
        check(10_000, "Both teach the same grade.", new GradeBand());
        work.getGrades().set(0, "03");
        check(6_000, "The nearest grades lie 2 apart.", new GradeBand());
        work.getGrades().set(0, "12");
        check(0, "The nearest grades lie 11 apart.", new GradeBand());
        check(8_000, "The nearest grades lie 11 apart.", new GradeBand(), setting("farGrades", 55));
        work.getGrades().set(0, "no grade");
        check(NO_DATA, Messages.Criterion_unknown, new GradeBand());
    }

    private static MatchSettings setting(String id, double value) {
        return new MatchSettings(Map.of(id, value));
    }

    @Test
    void oneSchoolInCommonIsEnough() {
        var north = world.school("North");
        world.work(mentor, world.school("South"));
        world.work(mentee, north);
        check(0, "They work at different schools.", new SameSchool());
        world.work(mentor, north);
        check(10_000, "Both work at North.", new SameSchool());
    }

    @Test
    void pointsFallWithDistance() {
        // 0.1 degrees of latitude are 11.12 km on every globe of this radius.
        world.work(mentor, world.school("North", 30.1, -97));
        world.work(mentee, world.school("South", 30.0, -97));
        check(6293, "About 12 km between their schools.", new Travel());
        check(0, "About 12 km between their schools.", new Travel(), setting("farKilometers", 10));
        world.work(mentee, mentor.getEmployments().get(0).getSchool());
        check(10_000, "No travel between them.", new Travel());
    }

    @Test
    void aSchoolWithoutPositionCountsNeitherWay() {
        world.work(mentor, world.school("North", 30.1, -97));
        world.work(mentee, world.school("Nowhere"));
        check(NO_DATA, Messages.Criterion_unknown, new Travel());
    }

    @Test
    void experienceCountsUntilItIsEnough() {
        mentor.setTeachingSince(DAY.minusYears(4));
        mentee.setTeachingSince(DAY.minusYears(1));
        check(6_000, "The mentor has 4 years of experience, the mentee 1.", new YearsOfExperience());
        mentor.setTeachingSince(DAY.minusYears(30));
        check(10_000, "The mentor has 30 years of experience, the mentee 1.", new YearsOfExperience());
        mentee.setTeachingSince(DAY.minusYears(31));
        check(0, "The mentor has 30 years of experience, the mentee 31.", new YearsOfExperience());
    }

    @Test
    void theLanguageTheMenteeLikesBestCountsMost() {
        mentor.getLanguages().addAll(List.of("en-US", "vi"));
        mentee.getLanguages().addAll(List.of("vi", "en"));
        check(10_000, "Both speak Vietnamese.", new SharedLanguage());
        mentee.getMenteeProfile().getMentoringLanguages().addAll(List.of("es", "en"));
        check(7_500, "Both speak English.", new SharedLanguage());
        mentee.getMenteeProfile().getMentoringLanguages().remove("en");
        check(0, "No language in common is known.", new SharedLanguage());
    }

    @Test
    void needsAreMetByCompetencies() {
        mentor.getMentorProfile().getCompetencies().addAll(List.of("Feedback", "Classroom management"));
        mentee.getMenteeProfile().getNeeds().addAll(List.of("classroom  management", "Assessment"));
        check(5_000, "Can help with 1 of 2 needs: Classroom management.", new Competencies());
    }

    @Test
    void stylesOfTheMenteeAreShared() {
        mentor.getMentorProfile().getStyles().add("Inquiry");
        mentee.getMenteeProfile().getStyles().addAll(List.of("Inquiry", "Direct", "Project"));
        check(3_333, "Shares 1 of 3 teaching styles: Inquiry.", new TeachingStyle());
    }

    @Test
    void channelsLoseByRankOnBothSides() {
        mentor.getMentorProfile().getCommunication().addAll(List.of(Communication.PHONE,
                Communication.VIDEO));
        mentee.getMenteeProfile().getCommunication().addAll(List.of(Communication.WRITTEN,
                Communication.VIDEO));
        check(6_000, "Both like to communicate by video.", new CommunicationChannel());
        mentee.getMenteeProfile().getCommunication().remove(Communication.VIDEO);
        check(0, "They like no way of communicating in common.", new CommunicationChannel());
    }

    @Test
    void wishesCountByWhoAsked() {
        var other = world.mentor("Eve", 1);
        mentor.getMentorProfile().getPreferred().add(mentee);
        check(6_000, "The mentor asked for this mentee.", new Preference());
        mentee.getMenteeProfile().getPreferred().add(mentor);
        check(10_000, "They asked for each other.", new Preference());
        mentor.getMentorProfile().getPreferred().clear();
        check(8_000, "The mentee asked for this mentor.", new Preference());
        mentee.getMenteeProfile().getPreferred().set(0, other);
        check(0, "The mentee asked for other mentors.", new Preference());
        mentee.getMenteeProfile().getPreferred().clear();
        mentor.getMentorProfile().getPreferred().add(world.mentee("Fay"));
        check(NO_DATA, Messages.Criterion_unknown, new Preference());
    }

    @Test
    void timesOverlapByTheWeek() {
        free(mentor, 1, "08:00", "09:00", null);
        free(mentor, 3, "14:00", "15:00", null);
        free(mentee, 1, "08:30", "10:00", null);
        free(mentee, 2, "14:00", "15:00", null);
        check(5_000, "Both are free for 30 minutes a week.", new SharedTime());
        mentee.getAvailability().remove(0);
        check(0, "They have no free time in common.", new SharedTime());
    }

    @Test
    void rotationDaysAreAveraged() {
        free(mentor, 1, "08:00", "09:00", "A");
        free(mentee, 1, "08:00", "09:00", null);
        free(mentee, 2, "08:00", "09:00", "B");
        check(5_000, "Both are free for 30 minutes a week.", new SharedTime());
    }

    private static Availability free(Educator person, int day, String from, String to, String rotation) {
        var time = CadreFactory.eINSTANCE.createAvailability();
        time.setDayOfWeek(day);
        time.setStartTime(LocalTime.parse(from));
        time.setEndTime(LocalTime.parse(to));
        time.setRotation(rotation);
        person.getAvailability().add(time);
        return time;
    }
}
