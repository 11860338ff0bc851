/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.people;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.cadre.core.CadreException;
import org.cadre.core.testdata.Someone;
import org.cadre.model.CadreFactory;
import org.cadre.model.CareerStage;
import org.cadre.model.Educator;
import org.cadre.model.EducatorRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleQueryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private final Educator ana = ana();

    private static Educator ana() {
        var school = Someone.school("North High");
        school.getAttributes().add("Title I");
        var ana = Someone.named("Ana", "García").since("2019-08-15").speaks("en", "es-MX")
                .at(Someone.school("Lincoln"), EducatorRole.AIDE, "2018-08-01", "2026-08-01")
                .at(school, EducatorRole.TEACHER, "2026-08-01", null).fte(0.5)
                .teaching("Mathematics", "09", "10")
                .get();
        ana.setEmail("a.garcia@example.org");
        var profile = CadreFactory.eINSTANCE.createMenteeProfile();
        profile.setStage(CareerStage.FIRST_YEAR);
        ana.setMenteeProfile(profile);
        return ana;
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "role = teacher",
            "ROLE = Teacher AND experience >= 5",
            "role = teacher and experience >= 5 and school in (\"North High\", Lincoln) and not evaluates "
                    + "and (subject ~ math or grade in (09, 10)) and language = es and fte >= 0.5 and on leave = no "
                    + "and stage = firstYear and has menteeProfile",
            "name ~ garcia", "name = \"ana garcía\"", "school = \"north  HIGH\"", "attribute = \"title i\"",
            "grade = 9", "grade >= 9 and grade < 11", "grade > KG", "not grade = k",
            "fte != 1", "language in (vi, es)", "language = es-mx", "language != fr",
            "email ~ @example.org", "employed", "onLeave = false", "has subject", "not has competency",
            "since >= 2026-08-01", "school not in (Lincoln, South)", "school != Lincoln", "school !~ South",
            "role = aide or role = coach or role = teacher", "not (role = aide or role = coach)",
            "not not role = teacher", "subject ~ “math”", "staff id = Ana-García", "external = no",
            "experience = 7 and (fte<1)" })
    void findsAna(String query) throws CadreException {
        assertTrue(PeopleQuery.parse(query).matches(ana, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "role = aide", "role != teacher", "school = Lincoln", "experience > 7", "language = fr",
            "language = es-ES", "language = e", "subject = math", "on leave", "evaluates",
                    "has mentorProfile",
            "has competency", "caseload >= 0", "competency != x and has competency", "grade in (11, 12)",
            "role = teacher and role = aide", "role = aide or experience < 3", "not employed",
            "fte > 0.5", "since < 2026-08-01", "stage = experienced" })
    void doesNotFindAna(String query) throws CadreException {
        assertFalse(PeopleQuery.parse(query).matches(ana, TODAY));
    }

    @Test
    void asksAboutTheDay() throws CadreException {
        var query = PeopleQuery.parse("role = aide and school = Lincoln");
        assertTrue(query.matches(ana, LocalDate.of(2026, 7, 31)));
        assertFalse(query.matches(ana, LocalDate.of(2026, 8, 1)));
    }

    @Test
    void andBindsStrongerThanOr() throws CadreException {
        assertTrue(PeopleQuery.parse("role = teacher or role = aide and evaluates").matches(ana, TODAY));
        assertFalse(PeopleQuery.parse("(role = teacher or role = aide) and evaluates").matches(ana, TODAY));
    }

    @Test
    void nothingIsKnownOfAnEmptyPerson() throws CadreException {
        var nobody = CadreFactory.eINSTANCE.createEducator();
        for (var field : QueryFields.ALL) {
            var known = PeopleQuery.parse("has " + field.name()).matches(nobody, TODAY);
            assertEquals(field.name().equals("fte"), known, field.name());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            "role = teahcer                    | 7  | teacher",
            "rolle = teacher                   | 0  | role",
            "role teacher                      | 5  | =",
            "role =                            | 6  | teacher",
            "role = teacher and                | 18 | role",
            "role = teacher experience > 5     | 15 | and",
            "(role = teacher                   | 15 | )",
            "role = teacher)                   | 14 | and",
            "experience >= five                | 14 | ‹number›",
            "experience ~ 5                    | 11 | >=",
            "grade in (9, 14)                  | 13 | ‹grade: PK, KG, 01 to 12›",
            "since > 2026-02-30                | 8  | ‹date such as 2026-09-01›",
            "school = North High               | 15 | ‹quotation marks around a text with spaces›",
            "school = \"North High             | 9  | ‹a closing quotation mark›",
            "on leave = maybe                  | 11 | yes",
            "school in North                   | 10 | (",
            "school in ()                      | 11 | ‹text›",
            "experience ! 5                    | 11 | !=",
            "has                               | 3  | role",
            "and                               | 0  | role" })
    void saysWhereAndWhatWasExpected(String query, int position, String expected) {
        var text = query.strip();
        var error = assertThrows(QuerySyntaxException.class, () -> PeopleQuery.parse(text));
        assertAll(() -> assertEquals(position, error.position()),
                () -> assertTrue(error.expected().contains(expected), error.expected()::toString),
                () -> assertEquals(CadreException.Kind.INPUT, error.kind()),
                () -> assertTrue(error.getMessage().contains("position " + (position + 1)),
                        error::getMessage));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", "  ", "()", "(", ")", "not", "= 5", "role = teacher or", "\"", "role == teacher", "~" })
    void refusesNonsense(String query) {
        assertThrows(QuerySyntaxException.class, () -> PeopleQuery.parse(query));
    }

    @Test
    void deepNestingIsRefusedOrRead() {
        var deep = "(".repeat(50) + "evaluates" + ")".repeat(50);
        assertFalse(assertDoesParse(deep).matches(ana, TODAY));
    }

    private static PeopleQuery assertDoesParse(String query) {
        try {
            return PeopleQuery.parse(query);
        } catch (CadreException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }
}
