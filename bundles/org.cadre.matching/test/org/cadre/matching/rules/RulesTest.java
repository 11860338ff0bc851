/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rules;

import static org.cadre.matching.testing.World.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.cadre.core.match.MatchRule;
import org.cadre.core.match.MatchSettings;
import org.cadre.matching.testing.AllTerms;
import org.cadre.matching.testing.World;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.EducatorRole;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.School;
import org.cadre.model.StatusReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RulesTest {

    private final World world = new World();
    private School north;
    private School south;
    private Educator mentor;
    private Educator mentee;

    @BeforeEach
    void twoPeople() {
        north = world.school("North");
        south = world.school("South");
        mentor = world.mentor("Ana", 2);
        mentee = world.mentee("Ben");
        world.work(mentor, north);
        world.work(mentee, south);
    }

    private boolean allows(MatchRule rule) {
        return rule.prepare(world.context(), MatchSettings.NONE).allows(0, 0);
    }

    @Test
    void strangersAreAllowedByEveryRule() {
        AllTerms.rules().forEach(rule -> assertTrue(allows(rule), rule.id()));
    }

    @Test
    void nobodyMentorsHerself() {
        world.mentees.set(0, mentor);
        assertFalse(allows(new NotSelf()));
    }

    @Test
    void theNamedEvaluatorIsRefusedInBothDirections() {
        mentee.getEmployments().get(0).setEvaluator(mentor);
        assertFalse(allows(new NotEvaluator()));
        mentee.getEmployments().get(0).setEvaluator(null);
        assertTrue(allows(new NotEvaluator()));
        mentor.getEmployments().get(0).setEvaluator(mentee);
        assertFalse(allows(new NotEvaluator()));
    }

    @Test
    void whoeverEvaluatesAtTheSchoolOfTheOtherIsRefused() {
        world.work(mentor, south).setEvaluates(true);
        assertFalse(allows(new NotEvaluator()));
    }

    @Test
    void thePrincipalOfTheSchoolIsRefusedAlsoAsMentee() {
        world.work(mentee, north).setRole(EducatorRole.PRINCIPAL);
        assertFalse(allows(new NotEvaluator()));
    }

    @Test
    void evaluatingInAFormerJobDoesNotCount() {
        var former = world.work(mentor, south);
        former.setEvaluates(true);
        former.setEnd(DAY);
        assertTrue(allows(new NotEvaluator()));
    }

    @Test
    void avoidListsHoldFromEitherSide() {
        mentor.getMentorProfile().getAvoid().add(mentee);
        assertFalse(allows(new AvoidLists()));
        mentor.getMentorProfile().getAvoid().clear();
        mentee.getMenteeProfile().getAvoid().add(mentor);
        assertFalse(allows(new AvoidLists()));
    }

    @Test
    void oneOfTheLanguagesNeededMustBeSpoken() {
        mentor.getLanguages().addAll(List.of("en", "es-MX"));
        mentee.getMenteeProfile().getMentoringLanguages().addAll(List.of("vi", "es"));
        assertTrue(allows(new LanguageNeeded()));
        mentor.getLanguages().remove("es-MX");
        assertFalse(allows(new LanguageNeeded()));
        mentor.getLanguages().clear();
        assertFalse(allows(new LanguageNeeded()));
    }

    @Test
    void aMentorWithoutCaseloadTakesNobody() {
        mentor.getMentorProfile().setCaseloadLimit(0);
        assertFalse(allows(new HasCaseload()));
    }

    @Test
    void aMentorOnLeaveTakesNobodyUntilTheDayOfReturn() {
        world.leave(mentor, DAY.plusDays(1));
        assertFalse(allows(new NotOnLeave()));
        mentor.getLeaves().get(0).setEnd(DAY);
        assertTrue(allows(new NotOnLeave()));
    }

    @Test
    void thoseWhoPartedOrDeclinedAreNotPairedAgain() {
        for (var reason : StatusReason.values()) {
            world.mentorships.clear();
            ended(reason);
            boolean unwanted = reason == StatusReason.REASSIGNED || reason == StatusReason.DECLINED;
            assertEquals(!unwanted, allows(new NotAgain()), reason.getLiteral());
        }
    }

    private Mentorship ended(StatusReason reason) {
        var pair = world.pair(mentor, mentee, MentorshipStatus.ENDED);
        var change = CadreFactory.eINSTANCE.createStatusChange();
        change.setAfter(MentorshipStatus.ENDED);
        change.setReason(reason);
        pair.getChanges().add(change);
        return pair;
    }

    @Test
    void anotherDistrictIsRefusedUnlessTheMentorIsExternal() {
        var elsewhere = world.school("Elsewhere");
        elsewhere.setDistrict(CadreFactory.eINSTANCE.createDistrict());
        mentor.getEmployments().get(0).setSchool(elsewhere);
        assertFalse(allows(new SameDistrict()));
        mentor.getMentorProfile().setExternal(true);
        assertTrue(allows(new SameDistrict()));
    }

    @Test
    void everyRuleSaysWhatItIsAndWhyItRefuses() {
        for (var rule : AllTerms.rules()) {
            assertFalse(rule.label().isBlank() || rule.explanation().isBlank(), rule.id());
            assertTrue(rule.text(Rule.REFUSED).endsWith("."), rule.id());
        }
    }
}
