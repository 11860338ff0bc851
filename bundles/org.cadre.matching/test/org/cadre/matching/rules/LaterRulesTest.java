/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rules;

import static org.cadre.matching.testing.World.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.cadre.core.match.MatchRule;
import org.cadre.core.match.MatchSettings;
import org.cadre.matching.testing.AllTerms;
import org.cadre.matching.testing.World;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.EducatorRole;
import org.cadre.model.Employment;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.School;
import org.cadre.model.StatusReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules that policies ask for by name. */
class LaterRulesTest {

    private final World world = new World();
    private School north;
    private Educator mentor;
    private Educator mentee;
    private Employment his;
    private Employment hers;

    @BeforeEach
    void twoPeople() {
        north = world.school("North");
        mentor = world.mentor("Ana", 2);
        mentee = world.mentee("Ben");
        his = world.work(mentor, world.school("South"));
        hers = world.work(mentee, north);
    }

    private boolean allows(MatchRule rule) {
        return rule.prepare(world.context(), MatchSettings.NONE).allows(0, 0);
    }

    private boolean allows(MatchRule rule, String setting, double value) {
        return rule.prepare(world.context(), new MatchSettings(Map.of(setting, value))).allows(0, 0);
    }

    @Test
    void theyHoldOnlyWhereAPolicySaysSo() {
        var later = List.of(new ConflictOfInterest(), new LicenseMatch(), new MentorExperience(),
                new NewMentor());
        later.forEach(rule -> assertFalse(rule.preset() || world.policy.holds(rule), rule.id()));
        AllTerms.rules().stream().filter(rule -> later.stream().noneMatch(l -> l.id().equals(rule.id())))
                .forEach(rule -> assertTrue(rule.preset(), rule.id()));
    }

    @Test
    void specialAreasAskForTheLicense() {
        his.setLicense("Math 6-12");
        hers.setLicense("ESOL; special Education");
        assertTrue(allows(new LicenseMatch()), "no special area");
        hers.setRole(EducatorRole.SPECIALIST);
        assertFalse(allows(new LicenseMatch()));
        his.setLicense("Special education");
        assertTrue(allows(new LicenseMatch()));
    }

    @Test
    void allMayBeAskedForTheLicenseAndNobodyIsRefusedForMissingData() {
        his.setLicense("Math 6-12");
        hers.setLicense("ESOL");
        assertFalse(allows(new LicenseMatch(), "onlySpecialAreas", 0));
        his.setLicense(null);
        assertTrue(allows(new LicenseMatch(), "onlySpecialAreas", 0));
        his.setLicense("Math 6-12");
        hers.setLicense(" ");
        assertTrue(allows(new LicenseMatch(), "onlySpecialAreas", 0));
    }

    @Test
    void contractsAskForYears() {
        assertTrue(allows(new MentorExperience()), "nobody knows");
        mentor.setTeachingSince(DAY.minusYears(3).plusDays(1));
        assertFalse(allows(new MentorExperience()));
        assertTrue(allows(new MentorExperience(), "leastYears", 2));
        mentor.setTeachingSince(DAY.minusYears(3));
        assertTrue(allows(new MentorExperience()));
    }

    @Test
    void aMentorWhoWasBeforeIsNotNew() {
        var pair = world.pair(mentor, mentee, MentorshipStatus.ENDED);
        assertFalse(allows(new NewMentor()));
        var change = CadreFactory.eINSTANCE.createStatusChange();
        change.setReason(StatusReason.DECLINED);
        pair.getChanges().add(change);
        assertTrue(allows(new NewMentor()), "it never began");
        change.setReason(StatusReason.COMPLETED);
        assertFalse(allows(new NewMentor()));
        pair.setStatus(MentorshipStatus.ACTIVE);
        assertTrue(allows(new NewMentor()), "it is going on");
        pair.setEnd(DAY);
        assertFalse(allows(new NewMentor()), "it is over, though nobody said so");
    }

    @Test
    void formerEvaluatorsAreInConflict() {
        var former = world.work(mentee, world.school("West"));
        former.setEvaluator(mentor);
        former.setEnd(DAY.minusYears(2));
        assertFalse(allows(new ConflictOfInterest()));
        assertTrue(allows(new ConflictOfInterest(), "years", 2));
        former.setEvaluator(null);
        assertTrue(allows(new ConflictOfInterest()));
        his.setEvaluator(mentee);
        assertFalse(allows(new ConflictOfInterest()), "also the other way round");
    }

    @Test
    void formerLeadersOfTheSchoolAreInConflictIfTheyMet() {
        var led = world.work(mentor, north);
        led.setRole(EducatorRole.PRINCIPAL);
        led.setStart(DAY.minusYears(4));
        led.setEnd(DAY.minusYears(1));
        hers.setStart(DAY.minusYears(2));
        assertFalse(allows(new ConflictOfInterest()));
        hers.setStart(DAY.minusYears(1));
        assertTrue(allows(new ConflictOfInterest()), "she came when he had left");
    }

    @Test
    void everyRuleSaysWhyItRefuses() {
        assertEquals("The two were a pair before.", new NewMentor().text(Rule.REFUSED));
        AllTerms.rules().stream().filter(rule -> !rule.preset())
                .forEach(rule -> assertFalse(rule.source().isBlank(), rule.id()));
    }
}
