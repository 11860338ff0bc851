/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.cadre.core.match.MatchSettings;
import org.cadre.matching.policy.ChoiceCondition;
import org.cadre.matching.policy.ChoiceRule;
import org.cadre.matching.policy.CriterionTerms;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.proposal.WaitReason.NoneAllowed;
import org.cadre.matching.testing.World;
import org.cadre.model.Educator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** South Carolina asks for two of three: certification, close grade level, proximity. */
class ChoiceRuleTest {

    private final World world = new World();
    private Educator mentor;
    private Educator mentee;

    @BeforeEach
    void twoFarApart() {
        mentor = world.mentor("Ana", 2);
        mentee = world.mentee("Ben");
        world.work(mentor, world.school("North", 30.5, -97), "Math").getGrades().add("12");
        world.work(mentee, world.school("South", 30.0, -97), "Math").getGrades().add("02");
        world.policy = new Policy("", "", Map.of(),
                Map.of("subject", new CriterionTerms(1, MatchSettings.NONE, "")), 100_000, 50);
    }

    private void ask(int atLeast, boolean strict, int penalty) {
        world.policy = world.policy.withChoices(List.of(new ChoiceRule("Two of three", atLeast, List.of(
                new ChoiceCondition("subject", 5_000, MatchSettings.NONE),
                new ChoiceCondition("grade-band", 5_000, MatchSettings.NONE),
                new ChoiceCondition("travel", 5_000, MatchSettings.NONE)), strict, penalty, "ADEPT")));
    }

    private Scoring scoring() {
        return new Scoring(World.TERMS, world.policy, world.context());
    }

    @Test
    void tooFewConditionsRefuseAndTheSentenceNamesAll() {
        ask(2, false, 0);
        assertEquals(Scoring.REFUSED, scoring().score(0, 0));
        var reason = (NoneAllowed) world.match().waiting().get(0).reason();
        var rule = reason.rules().get(0);
        assertEquals("choices.Two of three", rule.rule());
        assertEquals("Two of three", rule.label());
        assertEquals(1, rule.alone());
        assertEquals("Ana: Asks for 2 of 3. Fulfilled: Subject (Shares 1 of 1 subjects: Math). "
                + "Not fulfilled: Grade level (The nearest grades lie 10 apart); "
                + "Travel (About 56 km between their schools).", rule.example());
    }

    @Test
    void enoughConditionsAllow() {
        ask(1, false, 0);
        assertEquals(10_000, scoring().score(0, 0));
        ask(2, false, 0);
        mentee.getEmployments().get(0).getGrades().set(0, "11");
        assertEquals(10_000, scoring().score(0, 0));
    }

    @Test
    void whatIsNotKnownIsNotHeldAgainstAnybody() {
        ask(2, false, 0);
        mentee.getEmployments().get(0).getGrades().clear();
        assertEquals(10_000, scoring().score(0, 0), "one of the two that are known");
        mentee.getEmployments().clear();
        assertEquals(Scoring.NEUTRAL, scoring().score(0, 0), "nothing is known");
        ask(3, false, 0);
        assertEquals(Scoring.NEUTRAL, scoring().score(0, 0));
    }

    @Test
    void unknownsDoNotHealWhatIsKnownToFail() {
        ask(3, false, 0);
        mentee.getEmployments().get(0).getGrades().clear();
        assertEquals(Scoring.REFUSED, scoring().score(0, 0), "too far apart, whatever the grades are");
    }

    @Test
    void strictRulesAskForData() {
        ask(2, true, 0);
        mentee.getEmployments().get(0).getGrades().clear();
        var scoring = scoring();
        assertEquals(Scoring.REFUSED, scoring.score(0, 0));
        assertTrue(scoring.refusal(scoring.rules().size() - 1, 0, 0).endsWith("Not known: Grade level."));
    }

    @Test
    void softRulesTakePointsOffAndTheAccountIsExact() {
        ask(2, false, 2_500);
        var scoring = scoring();
        assertEquals(7_500, scoring.score(0, 0));
        var parts = new Breakdown(scoring).of(0, 0);
        assertEquals(List.of(10_000, -2_500), parts.stream().map(part -> part.contribution()).toList());
        assertTrue(parts.get(1).isPenalty());
        assertFalse(parts.get(0).isPenalty());
        assertEquals("Two of three", parts.get(1).label());
        assertTrue(parts.get(1).text().startsWith("Asks for 2 of 3."));
        assertEquals(7_500, world.match().pairs().get(0).score());
    }

    @Test
    void aRuleOfTheProgramCanBeSoftToo() {
        world.policy = world.policy.withPenalty("language-needed", 4_000);
        mentee.getMenteeProfile().getMentoringLanguages().add("vi");
        assertEquals(6_000, scoring().score(0, 0));
        world.policy = world.policy.withPenalty("language-needed", 0);
        assertEquals(Scoring.REFUSED, scoring().score(0, 0));
        ask(2, false, 0);
        assertEquals(1, world.policy.withPenalty("choices.Two of three", 1).choices().get(0).penalty());
    }

    @Test
    void nothingIsWorthLessThanNothing() {
        ask(2, false, 9_000);
        mentee.getMenteeProfile().getMentoringLanguages().add("vi");
        world.policy = world.policy.withPenalty("language-needed", 6_000);
        var scoring = scoring();
        assertEquals(0, scoring.score(0, 0));
        var parts = new Breakdown(scoring).of(0, 0);
        assertEquals(List.of(10_000, -4_000, -6_000), parts.stream().map(p -> p.contribution()).toList());
        assertEquals(Scoring.TOO_LOW, scoring.score(0, 0, 1));
        assertEquals(0, scoring.score(0, 0, 0));
    }
}
