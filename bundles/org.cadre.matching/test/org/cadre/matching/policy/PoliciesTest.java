/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.match.MatchTerm;
import org.cadre.matching.testing.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoliciesTest {

    private final Policies policies = World.POLICIES;

    private static String policy(String members) {
        return """
                { "format": "cadre-match-policy", "version": 1,
                  "criteria": { "subject": { "weight": 1 } } %s }"""
                .formatted(members.isEmpty() ? "" : "," + members);
    }

    private String refusal(String json) {
        return assertThrows(CadreException.class, () -> policies.parse(json, "my.json")).getMessage();
    }

    @Test
    void thePresetNamesEveryRuleAndCriterionOfThisBundle() {
        var preset = policies.preset();
        assertEquals(World.TERMS.rules().stream().map(MatchTerm::id).collect(Collectors.toSet()),
                preset.rules().keySet());
        assertEquals(World.TERMS.criteria().stream().map(MatchTerm::id).collect(Collectors.toSet()),
                preset.criteria().keySet());
        assertEquals(100, preset.criteria().values().stream().mapToInt(CriterionTerms::weight).sum());
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() throws CadreException {
        var preset = policies.preset();
        assertEquals(preset, policies.parse(policies.write(preset), "preset"));
    }

    @Test
    void whatIsNotSaidHasItsPreset() throws CadreException {
        var policy = policies.parse(policy(""), "short");
        assertEquals(Policy.PRESET_UNMATCHED_COST, policy.unmatchedCost());
        assertEquals(Policy.PRESET_CANDIDATES, policy.candidates());
        assertEquals(0, policy.weight("travel"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"wieghts\": {} | Policy: nothing is called “wieghts”",
        "\"unmatchedCosts\": 1 | Did you mean “unmatchedCost”?",
        "\"rules\": {\"avoid-list\": {}} | nothing is called “avoid-list”. Did you mean “avoid-lists",
        "\"rules\": {\"astrology\": {}} | Known are: avoid-lists, conflict-of-interest",
        "\"rules\": {\"not-self\": {\"on\": false}} | the rule “Not oneself” cannot be switched off.",
        "\"rules\": {\"not-again\": {\"on\": 1}} | rules.not-again.on: must be true or false, not 1.",
        "\"rules\": [] | rules: must be an object in braces.",
        "\"unmatchedCost\": -1 | unmatchedCost: -1 is not between 0 and 10000000.",
        "\"unmatchedCost\": \"much\" | unmatchedCost: must be a number without quotes, not much.",
        "\"unmatchedCost\": 1.5 | unmatchedCost: must be a whole number, not 1.5.",
        "\"unmatchedCost\": 1e999999 | unmatchedCost: 1E+999999 is not between",
        "\"candidates\": 0 | candidates: 0 is not between 1 and 1000.",
        "\"name\": 7 | name: must be a text in quotes.",
        "\"name\": \"a\", \"name\": \"b\" | the name at $.name stands twice in one object",
        "\"name\": \"a | cannot be read",
        "\"rules\": {\"not-again\": {\"off\": true}} | rules.not-again: nothing is called “off”.",
    })
    void everyFaultIsNamedWithItsPlaceAndTheFix(String members, String expected) {
        var refusal = refusal(policy(members));
        assertTrue(refusal.contains(expected.strip()), refusal);
        assertTrue(refusal.contains("my.json"), refusal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"weight\": -3} | criteria.travel.weight: -3 is not between 0 and 100.",
        "{\"weight\": 101} | criteria.travel.weight: 101 is not between 0 and 100.",
        "{\"weight\": 2.5} | criteria.travel.weight: must be a whole number, not 2.5.",
        "{\"weight\": \"5\"} | criteria.travel.weight: must be a number without quotes, not 5.",
        "{} | criteria.travel: has no weight; give it one from 0 to 100.",
        "5 | criteria.travel: must be an object in braces.",
        "{\"weight\": 0} | no criterion has a weight above 0",
        "{\"weight\": 1, \"farKilometer\": 3} | Did you mean “farKilometers”?",
        "{\"weight\": 1, \"farKilometers\": 0} | criteria.travel.farKilometers: 0 is not between 1 and 500.",
    })
    void faultsOfCriteriaAreNamed(String terms, String expected) {
        var refusal = refusal("""
                { "format": "cadre-match-policy", "version": 1,
                  "criteria": { "travel": %s } }""".formatted(terms));
        assertTrue(refusal.contains(expected.strip()), refusal);
    }

    @Test
    void otherFilesAreNoPolicies() {
        assertTrue(refusal("{}").contains("is no match policy"));
        assertTrue(refusal("[1]").contains("is no match policy"));
        assertTrue(refusal("").contains("cannot be read"));
        assertTrue(refusal("{\"format\": \"cadre-match-policy\", \"version\": 3}").contains("newer version"));
        assertTrue(refusal("{\"format\": \"cadre-match-policy\"}").contains("write \"version\": 2"));
        assertTrue(refusal(policy("") + " {}").contains("cannot be read"));
        assertTrue(refusal("[".repeat(100_000)).contains("cannot be read"));
    }

    @Test
    void manyFaultsAreToldAtOnce() {
        var refusal = refusal(policy("\"a\": 1, \"b\": 2, \"c\": 3, \"d\": 4, \"e\": 5, \"f\": 6, \"g\": 7"));
        assertTrue(refusal.contains("nothing was matched") && refusal.endsWith("… and 2 more."), refusal);
    }

    @Test
    void filesThatCannotBeReadAreNamed(@TempDir Path folder) throws IOException, CadreException {
        var file = folder.resolve("my.json");
        assertTrue(assertThrows(CadreException.class, () -> policies.read(file)).getMessage()
                .contains("no file"));
        Files.write(file, new byte[] { '{', (byte) 0xff, '}' });
        assertTrue(assertThrows(CadreException.class, () -> policies.read(file)).getMessage()
                .contains("UTF-8"));
        Files.write(file, ("\uFEFF" + policy("")).getBytes(StandardCharsets.UTF_8));
        assertEquals(1, policies.read(file).weight("subject"));
    }
}
