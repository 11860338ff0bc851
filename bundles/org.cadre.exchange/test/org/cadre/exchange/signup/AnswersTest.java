/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cadre.model.CareerStage;
import org.cadre.model.Communication;
import org.cadre.model.ParticipantRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private final Answers answers = new Answers();

    @ParameterizedTest
    @CsvSource({ "2,2", "2-3,3", "1 or 2,2", "up to 3,3", "two,2", "dos,2", "0,0", "'1,5',1.5", "one,1" })
    void caseload(String value, double expected) {
        assertEquals(expected, answers.caseload(value).orElseThrow(), value);
    }

    @ParameterizedTest
    @CsvSource({ "depends", "''", "1000", "many" })
    void noCaseload(String value) {
        assertTrue(answers.caseload(value).isEmpty(), value);
    }

    @ParameterizedTest
    @CsvSource({ "First year,firstYear", "1st year,firstYear", "0,firstYear", "2nd,earlyCareer",
            "1 year,earlyCareer",
        "3rd year teacher,earlyCareer", "12,experienced", "0-3 years,firstYear", "new principal,newLeader",
        "primer año,firstYear", "veteran,experienced" })
    void stage(String value, String expected) {
        assertEquals(Optional.of(CareerStage.get(expected)), answers.stage(value), value);
    }

    @ParameterizedTest
    @CsvSource({ "English,en", "español,es", "Spanish,es", "inglés,en", "Mandarin,zh", "中文,zh",
            "Tiếng Việt,vi",
        "ASL,ase", "Hmong,hmn", "Haitian Creole,ht", "pt-BR,pt-BR", "العربية,ar", "es,es", "Farsi,fa" })
    void language(String value, String expected) {
        assertEquals(Optional.of(expected), answers.language(value), value);
    }

    @ParameterizedTest
    @CsvSource({ "Klingon", "a little", "x", "???" })
    void noLanguage(String value) {
        assertTrue(answers.language(value).isEmpty(), value);
    }

    @Test
    void roles() {
        assertEquals(Optional.of(Set.of(ParticipantRole.MENTOR)),
                answers.roles("Role", "I want to be a mentor"));
        assertEquals(Optional.of(Set.of(ParticipantRole.MENTEE)),
                answers.roles("Role", "I would like to be mentored"));
        assertEquals(Optional.of(Set.of(ParticipantRole.MENTEE)), answers.roles("Role", "I need a mentor"));
        assertEquals(Optional.of(Set.of(ParticipantRole.MENTOR, ParticipantRole.MENTEE)),
                answers.roles("Role", "Both!"));
        assertEquals(Optional.of(Set.of(ParticipantRole.MENTOR)),
                answers.roles("Would you be a mentor?", "Yes"));
        assertEquals(Optional.of(Set.of(ParticipantRole.MENTEE)),
                answers.roles("Do you want a mentor?", "sí"));
        assertEquals(Optional.of(Set.of()), answers.roles("Would you be a mentor?", "No"));
        assertEquals(Optional.empty(), answers.roles("Role", "perhaps"));
        assertEquals(Optional.of(Set.of(ParticipantRole.MENTOR)), answers.roles("Rol", "Mentora"));
    }

    @Test
    void communication() {
        assertEquals(List.of(Communication.VIDEO, Communication.IN_PERSON),
                answers.communication("Zoom, in person"));
        assertEquals(List.of(Communication.PHONE, Communication.WRITTEN),
                answers.communication("Phone; text messages"));
    }

    @ParameterizedTest
    @CsvSource({ "8/20/2026 14:03:11", "2026-08-20 14:03:11", "2026/08/20 2:03:11 PM CST",
            "8/20/26 2:03:11 PM",
        "2026-08-20T14:03:11Z", "'Aug 20, 2026 2:03:11 PM'", "2026/08/20 2:03:11 p. m. GMT-6" })
    void moments(String value) {
        var expected = Instant.parse("2026-08-20T14:03:11Z");
        assertEquals(Optional.of(expected), Moments.parse(value, ZoneOffset.UTC), value);
    }
}
