/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.criteria;

import static org.cadre.core.match.PairScorer.NO_DATA;
import static org.cadre.matching.testing.World.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchSettings;
import org.cadre.matching.testing.World;
import org.cadre.model.CadreFactory;
import org.cadre.model.CareerStage;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Certification, career goal, nearness in experience, cost and feedback. */
class LaterCriteriaTest {

    private final World world = new World();
    private Educator mentor;
    private Educator mentee;

    @BeforeEach
    void twoPeople() {
        mentor = world.mentor("Ana", 2);
        mentee = world.mentee("Ben");
    }

    private void check(int points, String text, MatchCriterion criterion) {
        check(points, text, criterion, Map.of());
    }

    private void check(int points, String text, MatchCriterion criterion, Map<String, Double> settings) {
        var scorer = criterion.prepare(world.context(), new MatchSettings(settings));
        assertEquals(points, scorer.points(0, 0));
        assertEquals(text, criterion.text(scorer.reason(0, 0)));
    }

    @Test
    void oneLicenseInCommonIsEnough() {
        world.work(mentor, null).setLicense("ESOL; Math 6-12");
        var hers = world.work(mentee, null);
        hers.setLicense("math 6-12");
        check(10_000, "Both are licensed for Math 6-12.", new Certification());
        hers.setLicense("Library");
        check(0, "They hold different licenses.", new Certification());
        hers.setLicense("");
        check(NO_DATA, "Not known for this pair, so it does not count.", new Certification());
    }

    @Test
    void goalsAreFoundInWhatMentorsDoAndKnow() {
        var goals = mentee.getMenteeProfile().getGoals();
        goals.add("Become an Instructional Coach");
        check(NO_DATA, "Not known for this pair, so it does not count.", new CareerGoal());
        world.work(mentor, null).setTitle("Instructional coach");
        check(10_000, "Speaks to 1 of 1 goals: Become an Instructional Coach.", new CareerGoal());
        goals.addAll(List.of("Assessment", "National Board certification"));
        mentor.getMentorProfile().getTraining().add("Assessment for learning");
        check(6_666, "Speaks to 2 of 3 goals: Become an Instructional Coach, Assessment.", new CareerGoal());
    }

    @Test
    void oneWordOfATitleSpeaksOfNoGoal() {
        mentee.getMenteeProfile().getGoals().add("Become a teacher leader");
        world.work(mentor, null).setTitle("Teacher");
        check(NO_DATA, "Not known for this pair, so it does not count.", new CareerGoal());
        mentor.getMentorProfile().getCompetencies().add("Feedback");
        check(0, "Speaks to none of the mentee’s goals (Become a teacher leader).", new CareerGoal());
    }

    @Test
    void nearnessCountsInBothDirections() {
        mentor.setTeachingSince(DAY.minusYears(4));
        mentee.setTeachingSince(DAY.minusYears(2));
        check(8_000, "The mentor has 4 years of experience, the mentee 2.", new NearPeer());
        mentee.setTeachingSince(DAY.minusYears(6));
        check(8_000, "The mentor has 4 years of experience, the mentee 6.", new NearPeer());
        check(6_000, "The mentor has 4 years of experience, the mentee 6.", new NearPeer(),
                Map.of("farYears", 5.0));
        mentee.setTeachingSince(null);
        mentee.getMenteeProfile().setStage(CareerStage.EXPERIENCED);
        check(NO_DATA, "Not known for this pair, so it does not count.", new NearPeer());
        mentee.getMenteeProfile().setStage(CareerStage.FIRST_YEAR);
        check(6_000, "The mentor has 4 years of experience, the mentee 0.", new NearPeer());
    }

    @Test
    void consultantsCostAndStaffDoNot() {
        check(10_000, "Staff: costs nothing extra.", new ConsultantCost());
        mentor.getMentorProfile().setExternal(true);
        check(NO_DATA, "Not known for this pair, so it does not count.", new ConsultantCost());
        mentor.getMentorProfile().setHourlyCost(new BigDecimal("150.00"));
        check(2_500, "An hour of this consultant costs 150.", new ConsultantCost());
        check(0, "An hour of this consultant costs 150.", new ConsultantCost(),
                Map.of("highHourlyCost", 99.0));
    }

    private Mentorship answered(String name, int... ratings) {
        var former = world.mentee(name);
        world.mentees.remove(former);
        var pair = world.pair(mentor, former, MentorshipStatus.ENDED);
        for (int rating : ratings) {
            var answer = CadreFactory.eINSTANCE.createCheckIn();
            answer.setEducator(former);
            answer.setOn(DAY.minusMonths(2));
            answer.setRating(rating);
            pair.getCheckIns().add(answer);
        }
        return pair;
    }

    @Test
    void fewAnswersSayNothing() {
        check(NO_DATA, "Not known for this pair, so it does not count.", new Feedback());
        answered("Cy", 5, 5, 5);
        answered("Di", 5);
        check(NO_DATA, "Former mentees who answered: 2. It counts from 3.", new Feedback());
    }

    @Test
    void answersAreDrawnToTheMiddleAndEveryMenteeCountsOnce() {
        answered("Cy", 5, 5, 5);
        answered("Di", 4, 2);
        answered("Ed", 4);
        // Means 5, 3, 4 make 4; with five times 3 it is 27 / 8 = 3.375.
        check(5_938, "Former mentees who answered: 3; on average 4 of 5, which counts like 3.4.",
                new Feedback());
        check(7_500, "Former mentees who answered: 3; on average 4 of 5, which counts like 4.",
                new Feedback(), Map.of("neutralMentees", 0.0));
        for (int i = 0; i < 40; i++) {
            answered("F" + i, 5);
        }
        check(9_323, "Former mentees who answered: 43; on average 4.9 of 5, which counts like 4.7.",
                new Feedback());
    }

    @Test
    void onlyAnswersOfMenteesUpToTheDayCount() {
        answered("Cy", 5);
        answered("Di", 5);
        var pair = answered("Ed", 5);
        pair.getCheckIns().get(0).setEducator(mentor);
        check(NO_DATA, "Former mentees who answered: 2. It counts from 3.", new Feedback());
        pair.getCheckIns().get(0).setEducator(pair.getMentee());
        pair.getCheckIns().get(0).setOn(DAY.plusDays(1));
        check(NO_DATA, "Former mentees who answered: 2. It counts from 3.", new Feedback());
        pair.getCheckIns().get(0).setRating(0);
        pair.getCheckIns().get(0).setOn(DAY);
        check(NO_DATA, "Former mentees who answered: 2. It counts from 3.", new Feedback());
    }
}
