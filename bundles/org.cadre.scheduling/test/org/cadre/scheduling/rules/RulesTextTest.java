/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cadre.core.CadreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTextTest {

    private static String complaint(String json) {
        var refused = assertThrows(CadreException.class, () -> RulesText.read(json, "my.json"));
        assertEquals(CadreException.Kind.INPUT, refused.kind());
        assertTrue(refused.getMessage().contains("my.json"), refused.getMessage());
        return refused.getMessage();
    }

    private static String with(String members) {
        return "{\"format\": \"cadre-schedule-rules\", \"version\": 1" + members + "}";
    }

    @Test
    void whatIsWrittenIsReadAgain() throws CadreException {
        assertEquals(PlanRules.PRESET, RulesText.read(RulesText.write(PlanRules.PRESET), "x"));
    }

    @Test
    void whatIsLeftOutIsAsInThePreset() throws CadreException {
        assertEquals(PlanRules.PRESET, RulesText.read(with(""), "x"));
        var rules = RulesText.read(with(", \"name\": \"Ours\", \"costs\": {\"substitute\": 120, \"budget\": 900},"
                + "\"limits\": {\"sessionsADay\": 2}, \"hours\": {\"latest\": \"17:30\"}"), "x");
        assertEquals(120, rules.costs().substitute());
        assertEquals(900, rules.costs().budget());
        assertEquals(2, rules.limits().sessionsADay());
        assertEquals(17, rules.hours().latest().getHour());
        assertEquals("Ours", rules.name());
        assertEquals(rules, RulesText.read(RulesText.write(rules), "x"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            ", \"costs\": {\"substitut\": 1}       | costs.substitut: there is no such rule. Did you mean",
            ", \"costs\": {\"substitute\": -1}     | costs.substitute: must be a whole number from 0 to",
            ", \"costs\": {\"substitute\": 1.5}    | costs.substitute: must be a whole number",
            ", \"costs\": {\"substitute\": 1e99}   | costs.substitute: must be a whole number",
            ", \"costs\": {\"substitute\": \"1\"}  | costs.substitute: must be a whole number",
            ", \"costs\": 3                        | costs: must be an object in braces.",
            ", \"name\": 3                         | name: must be a text in quotes.",
            ", \"limits\": {\"windowWeeks\": 0}    | limits.windowWeeks: must be a whole number from 1 to 8",
            ", \"hours\": {\"noon\": \"12\"}       | hours.noon: must be a time like",
            ", \"hours\": {\"developmentDays\": 1} | hours.developmentDays: must be true or false",
            ", \"hours\": {\"latest\": \"06:00\"}  | earliest 07:00 must be before latest 06:00.",
            ", \"xyz\": 1                          | xyz: there is no such rule. Known are: format, version",
            ", \"name\": null                      | null at $.name",
            ", \"name\": \"a\", \"name\": \"b\"    | stands twice in one object",
            "} x                                   | cannot be read" })
    void whatIsWrongIsNamed(String members, String expected) {
        var complaint = complaint(with(members));
        assertTrue(complaint.contains(expected), complaint);
    }

    @Test
    void syntaxErrorsNameTheLine() {
        assertTrue(complaint("{\n\"format\": oops\n}").contains("line 2"));
        assertTrue(complaint("").contains("cannot be read"));
        assertTrue(complaint("{}").contains("cadre-schedule-rules"));
        assertTrue(complaint("{\"format\": \"cadre-schedule-rules\"}").contains("version: is missing"));
        assertTrue(complaint("{\"format\": \"cadre-schedule-rules\", \"version\": 2}")
                .contains("newer version"));
    }
}
