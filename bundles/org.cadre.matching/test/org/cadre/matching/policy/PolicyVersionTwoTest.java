/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.match.MatchSettings;
import org.cadre.matching.testing.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What version 2 of policies says beyond rules and criteria. */
class PolicyVersionTwoTest {

    private static final Policies POLICIES = World.POLICIES;

    private static String policy(String members) {
        return """
                { "format": "cadre-match-policy", "version": 2,
                  "criteria": { "subject": { "weight": 1 } }, %s }""".formatted(members);
    }

    private static String choice(String members) {
        return policy("\"choices\": [ { \"name\": \"One\", %s } ]".formatted(members));
    }

    private static String refusal(String json) {
        return assertThrows(CadreException.class, () -> POLICIES.parse(json, "my.json")).getMessage();
    }

    @Test
    void everyMemberIsRead() throws CadreException {
        var policy = POLICIES.parse(PolicySamples.FULL, "full");
        assertEquals(new RuleTerms(true, 1500, MatchSettings.NONE, "n"), policy.rules().get("same-district"));
        assertEquals(List.of(new ChoiceRule("Two of three", 2, List.of(
                new ChoiceCondition("subject", ChoiceCondition.PRESET_POINTS, MatchSettings.NONE),
                new ChoiceCondition("grade-band", 7000, new MatchSettings(Map.of("farGrades", 4.0))),
                new ChoiceCondition("travel", 5000, new MatchSettings(Map.of("farKilometers", 12.5)))),
                true, 2500, "ADEPT")), policy.choices());
        assertEquals(Aim.WORST_OFF_FIRST, policy.aim());
        assertEquals(300, policy.keepBonus());
        assertEquals(new CaseloadTerms(false, false, true, 3), policy.caseloads());
        assertEquals(new FairnessTerms(List.of(
                new FairnessBand(Grouping.by(Grouping.Kind.SCHOOL), 500),
                new FairnessBand(new Grouping(Grouping.Kind.SCHOOL_ATTRIBUTE, "Title I"), 250)), true, 7),
                policy.fairness());
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() throws CadreException {
        var policy = POLICIES.parse(PolicySamples.FULL, "full");
        var written = POLICIES.write(policy);
        assertEquals(policy, POLICIES.parse(written, "copy"));
        assertEquals(written, POLICIES.write(POLICIES.parse(written, "copy")));
        assertTrue(written.contains("\"version\": 2"), written);
    }

    @Test
    void whatIsNotSaidIsAsBefore() throws CadreException {
        var policy = POLICIES.parse("""
                { "format": "cadre-match-policy", "version": 1,
                  "criteria": { "subject": { "weight": 1 } } }""", "old");
        assertEquals(List.of(), policy.choices());
        assertEquals(Aim.BEST_AVERAGE, policy.aim());
        assertEquals(0, policy.keepBonus());
        assertEquals(CaseloadTerms.PRESET, policy.caseloads());
        assertFalse(policy.caseloads().hasMost());
        assertEquals(FairnessTerms.NONE, policy.fairness());
        assertEquals(policy, POLICIES.parse(POLICIES.write(policy), "new"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"choices\": []", "\"aim\": \"spread-load\"", "\"keepBonus\": 1",
        "\"caseloads\": {}", "\"fairness\": {}", "\"rules\": {\"not-again\": {\"soft\": 5}}" })
    void versionOneDoesNotPretendToBeTwo(String members) {
        var refusal = refusal(policy(members).replace("\"version\": 2", "\"version\": 1"));
        assertTrue(refusal.contains("is new in version 2 of policies; write \"version\": 2."), refusal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "aim": "best" | aim: “best” is none of best-average, nobody-left-out, worst-off-first,
        "aim": 3 | aim: must be a text in quotes.
        "keepBonus": 10001 | keepBonus: 10001 is not between 0 and 10000.
        "caseloads": {"most": 0} | caseloads.most: 0 is not between 1 and 1000.
        "caseloads": {"most": 2.5} | caseloads.most: must be a whole number, not 2.5.
        "caseloads": {"minimum": 1} | caseloads.minimum: must be true or false, not 1.
        "caseloads": {"countLeaves": true} | Did you mean “countLeave”?
        "fairness": [] | fairness: must be an object in braces.
        "fairness": {"bands": {}} | fairness.bands: must be a list in brackets.
        "fairness": {"bands": [{"band": 1}]} | fairness.bands, entry 1.by: “” is none of school, sch
        "fairness": {"bands": [{"by": "level:x", "band": 1}]} | entry 1.by: “level:x” is none of school
        "fairness": {"bands": [{"by": "schoolAttribute", "band": 1}]} | is none of school, schoolAttr
        "fairness": {"bands": [{"by": "stage"}]} | fairness.bands, entry 1: has no band; give it one
        "fairness": {"bands": [{"by": "stage", "band": -1}]} | entry 1.band: -1 is not between 0 and
        "fairness": {"bands": [{"by": "stage", "band": 1}, {"by": "stage", "band": 2}]} | entry 2: there
        "fairness": {"mostPerSchool": 0} | fairness.mostPerSchool: 0 is not between 1 and 100000.
        "rules": {"not-self": {"soft": 5}} | the rule “Not oneself” cannot be made soft; remove “soft”.
        "rules": {"avoid-lists": {"soft": 5}} | the rule “Avoid lists” cannot be made soft
        "rules": {"not-again": {"soft": 0}} | rules.not-again.soft: 0 is not between 1 and 10000.
        "choices": {} | choices: must be a list in brackets.
        "choices": [3] | choices, entry 1: must be an object in braces.
        "choices": [{}] | choices, entry 1: has no name; give it one,
        """)
    void everyFaultIsNamedWithItsPlaceAndTheFix(String members, String expected) {
        var refusal = refusal(policy(members));
        assertTrue(refusal.contains(expected.strip()), refusal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "atLeast": 1 | choices, entry 1.of: has no conditions; list some, each with its “criterion”.
        "of": [{"criterion": "subject"}] | how many conditions must hold; give it “atLeast” from 1 to 1
        "atLeast": 2, "of": [{"criterion": "subject"}] | asks for 2 of 1 conditions, so no pair would be allow
        "atLeast": 0, "of": [{"criterion": "subject"}] | choices, entry 1.atLeast: 0 is not between 1 and 20.
        "atLeast": 1, "of": [{}] | choices, entry 1.of, entry 1: names no criterion; known are: career-goal,
        "atLeast": 1, "of": [{"criterion": "subjekt"}] | Did you mean “subject”?
        "atLeast": 1, "of": [{"criterion": "subject", "points": 0}] | points: 0 is not between 1 and 10000.
        "atLeast": 1, "of": [{"criterion": "subject", "settings": {"far": 1}}] | nothing is called “far”
        "atLeast": 1, "of": [{"criterion": "subject"}, {"criterion": "subject"}] | entry 2: says the same
        "atLeast": 1, "of": [{"criterion": "subject"}], "strict": 1 | entry 1.strict: must be true or false
        "atLeast": 1, "of": [{"criterion": "subject"}], "soft": -4 | entry 1.soft: -4 is not between 1 and
        """)
    void faultsOfChoicesAreNamed(String members, String expected) {
        var refusal = refusal(choice(members));
        assertTrue(refusal.contains(expected.strip()), refusal);
    }

    @Test
    void choicesHaveDifferentNames() {
        var one = "{\"name\": \"%s\", \"atLeast\": 1, \"of\": [{\"criterion\": \"subject\"}]}";
        var refusal = refusal(policy("\"choices\": [%s, %s]".formatted(one.formatted("Near"),
                one.formatted("near"))));
        assertTrue(refusal.contains("choices, entry 2: another choice is called “near” too"), refusal);
    }

    @Test
    void everyPartCanBeChanged() throws CadreException {
        var full = POLICIES.parse(PolicySamples.FULL, "full");
        var plain = POLICIES.preset();
        var changed = plain.change().name(full.name()).description(full.description()).rules(full.rules())
                .criteria(full.criteria()).candidates(full.candidates()).build().withChoices(full.choices())
                .withAim(full.aim()).withKeepBonus(full.keepBonus()).withCaseloads(full.caseloads())
                .withFairness(full.fairness()).withUnmatchedCost(full.unmatchedCost());
        assertEquals(full, changed);
    }
}
