/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import static org.cadre.core.exchange.SignupField.AVOID;
import static org.cadre.core.exchange.SignupField.CASELOAD;
import static org.cadre.core.exchange.SignupField.COMMUNICATION;
import static org.cadre.core.exchange.SignupField.COMPETENCIES;
import static org.cadre.core.exchange.SignupField.EMAIL;
import static org.cadre.core.exchange.SignupField.FOCUS;
import static org.cadre.core.exchange.SignupField.GOALS;
import static org.cadre.core.exchange.SignupField.LANGUAGES;
import static org.cadre.core.exchange.SignupField.NAME;
import static org.cadre.core.exchange.SignupField.NOTE;
import static org.cadre.core.exchange.SignupField.PREFERRED;
import static org.cadre.core.exchange.SignupField.ROLE;
import static org.cadre.core.exchange.SignupField.SIGNED_UP_AT;
import static org.cadre.core.exchange.SignupField.STAFF_ID;
import static org.cadre.core.exchange.SignupField.STAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.ColumnMapping;
import org.cadre.core.exchange.Sheet;
import org.cadre.core.exchange.SignupField;
import org.cadre.model.ParticipantRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionTest {

    @TempDir
    private Path folder;
    private final SignupService service = new SignupService();

    @Test
    void headingsOfRealFormsAreUnderstood() {
        assertMeans("Timestamp", SIGNED_UP_AT, "8/20/2026 14:03:11");
        assertMeans("What is your school e-mail address?", EMAIL, "ana@x.example");
        assertMeans("Email Address", EMAIL, "ana@x.example");
        assertMeans("Your full name (first and last)", NAME, "Ana García");
        assertMeans("Employee ID #", STAFF_ID, "100234");
        assertMeans("I want to be a…", ROLE, "Mentor");
        assertMeans("Would you like to be a mentor this year?", ROLE, "Yes");
        assertMeans("How many mentees could you take on?", CASELOAD, "2-3");
        assertMeans("What languages do you speak?", LANGUAGES, "English, Spanish");
        assertMeans("What would you like help with?", COMPETENCIES, "Classroom management");
        assertMeans("What do you hope to get out of the program?", GOALS, "Feel less alone");
        assertMeans("Years of teaching experience", STAGE, "4");
        assertMeans("Is there a colleague you would like to work with?", PREFERRED, "Bo Lee");
        assertMeans("Is there anyone you would rather not work with?", AVOID, "Bo Lee");
        assertMeans("How would you like to meet?", COMMUNICATION, "Zoom, in person");
        assertMeans("Subject area(s)", FOCUS, "Mathematics");
        assertMeans("T-shirt size", NOTE, "M");
        assertMeans("Name of your school", NOTE, "Cedar");
        assertMeans("Principal's email", NOTE, "boss@x.example");
    }

    @Test
    void shortHeadingsAreUnderstood() {
        assertMeans("Preferred", PREFERRED, "Bo Lee");
        assertMeans("Avoid", AVOID, "100234");
        assertMeans("Preferred name", NAME, "Bo");
        assertMeans("Preferred language", LANGUAGES, "Spanish");
        assertMeans("Preferred contact method", COMMUNICATION, "Zoom");
        assertMeans("Preferred mentors", PREFERRED, "Bo Lee");
        assertMeans("Mentoring languages", LANGUAGES, "Spanish");
        assertMeans("Stage", STAGE, "first year");
        assertMeans("staffId", STAFF_ID, "100234");
        assertMeans("caseloadLimit", CASELOAD, "2");
        assertMeans("Signed up at", SIGNED_UP_AT, "2026-08-20 14:03");
    }

    @Test
    void aStageSaysMoreThanYears() {
        var mapping = service.suggest(sheet("form.csv", List.of("Email", "Role", "Years of experience", "Stage"),
                List.of("a@x.example", "mentee", "4", "first year")));
        assertEquals(List.of(EMAIL, ROLE, NOTE, STAGE), List.copyOf(mapping.columns().values()));
    }

    @Test
    void spanishFormsAreUnderstood() {
        assertMeans("Marca temporal", SIGNED_UP_AT, "2026/08/20 14:03:11");
        assertMeans("¿Cuál es su correo electrónico?", EMAIL, "ana@x.example");
        assertMeans("Número de empleado", STAFF_ID, "100234");
        assertMeans("Nombre completo", NAME, "Ana García");
        assertMeans("Quiero ser", ROLE, "Mentora");
        assertMeans("¿Qué idiomas habla?", LANGUAGES, "español");
        assertMeans("Años de experiencia", STAGE, "primer año");
        assertMeans("¿Con qué necesita ayuda?", COMPETENCIES, "Evaluación");
    }

    @Test
    void valuesCorrectWhatHeadingsSuggest() {
        assertMeans("Do you want e-mail updates?", NOTE, "Yes");
        assertMeans("Username", EMAIL, "ana@x.example");
        assertMeans("Choose one", ROLE, "Mentee");
    }

    @Test
    void oneColumnIsTheKey() {
        var mapping = service.suggest(sheet("form.csv", List.of("Email", "School email address", "Role"),
                List.of("home@x.example", "work@x.example", "mentor")));
        assertEquals(List.of(NOTE, EMAIL, ROLE), List.copyOf(mapping.columns().values()));
    }

    @Test
    void formForOneSideNeedsNoRoleColumn() {
        assertEquals(ParticipantRole.MENTEE, service.suggest(sheet("Mentee sign-up.xlsx", List.of("Email"),
                List.of("ana@x.example"))).defaultRole());
        assertEquals(ParticipantRole.MENTOR,
                service.suggest(sheet("form.csv", List.of("Email", "How many mentees?"),
                List.of("ana@x.example", "2"))).defaultRole());
        assertNull(service.suggest(sheet("form.csv", List.of("Email"), List.of("ana@x.example")))
                .defaultRole());
    }

    @Test
    void mappingIsSavedAndRead() throws CadreException, IOException {
        var mapping = service.suggest(sheet("form.csv", List.of("E-mail <work> & \"home\"", "Größe"),
                List.of("ana@x.example", "M")));
        var file = folder.resolve("new/mapping.json");
        service.writeMapping(mapping, file);
        assertEquals(mapping, service.readMapping(file));
        for (var broken : List.of("", "[]", "{", "{\"columns\": {\"a\": \"nonsense\"}}", "{\"columns\": 3}",
                "null",
                "{\"columns\": {}, \"defaultRole\": \"boss\"}")) {
            Files.writeString(file, broken);
            assertThrows(CadreException.class, () -> service.readMapping(file), broken);
        }
        assertThrows(CadreException.class, () -> service.readMapping(folder.resolve("none.json")));
    }

    @Test
    void tallyCountsWithoutLookingAnybodyUp() {
        var sheet = sheet("form.csv", List.of("Email", "Role", "How many mentees?"),
                List.of("a@x.example", "mentor", "2"),
                List.of("b@x.example", "both", ""), List.of("", "mentor", ""),
                        List.of("c@x.example", "perhaps", ""),
                List.of("d@x.example", "mentor", "depends"));
        var tally = service.tally(sheet, service.suggest(sheet));
        assertEquals(2, tally.mentors());
        assertEquals(1, tally.mentees());
        assertEquals(3, tally.notUnderstood());
    }

    private void assertMeans(String heading, SignupField field, String value) {
        ColumnMapping mapping =
                service.suggest(sheet("form.csv", List.of(heading), List.of(value), List.of(value)));
        assertEquals(field, mapping.columns().get(heading), heading);
    }

    @SafeVarargs
    static Sheet sheet(String name, List<String> headings, List<String>... rows) {
        var numbered = Stream.iterate(0, i -> i + 1).limit(rows.length)
                .map(i -> new Sheet.Row(i + 2, Arrays.asList(rows).get(i))).toList();
        return new Sheet(name, headings, numbered, 2, List.of());
    }
}
