/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.ImportCounts;
import org.cadre.core.exchange.ImportPreview;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadreFactory;
import org.cadre.model.CareerStage;
import org.cadre.model.Educator;
import org.cadre.model.ParticipantRole;
import org.cadre.model.ParticipationStatus;
import org.cadre.model.Program;
import org.cadre.testing.MemoryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignupImportTest {

    private static final String HEADER = "Timestamp,Email Address,I want to be a,How many mentees?,Languages,"
            + "What would you like help with?,T-shirt\n";

    @TempDir
    private Path folder;
    private final SignupService service = new SignupService();
    private final MemoryStore store = new MemoryStore();

    @BeforeEach
    void createProgram() throws CadreException {
        try (var work = store.begin()) {
            work.add(person("100", "Ana", "García", "ana@x.example"));
            work.add(person("200", "Bo", "Lee", "bo@x.example"));
            work.add(person("300", "Cy", "Lee", "shared@x.example"));
            work.add(person("400", "Di", "Lee", "shared@x.example"));
            var program = CadreFactory.eINSTANCE.createProgram();
            program.setName("Induction");
            work.add(program);
            work.commit(CommitNote.of("create", "Create", false), null);
        }
    }

    @Test
    void mentorsAndMenteesGetPlaceAndProfile() throws CadreException, IOException {
        var preview = take(HEADER
                + "8/20/2026 14:03:11,ANA@x.example,Mentor,2-3,\"English, Spanish\",Assessment,M\n"
                + "8/21/2026 9:00:00,bo@x.example,Mentee,,Vietnamese and English,\"Planning; Families\",L\n");
        assertEquals(new ImportCounts(2, 2, 0, 0, 0, 0), preview.counts());
        var ana = person("100");
        assertEquals(3.0, ana.getMentorProfile().getCaseloadLimit());
        assertEquals(List.of("Assessment"), ana.getMentorProfile().getCompetencies());
        assertEquals(List.of("en", "es"), ana.getLanguages());
        var bo = person("200");
        assertEquals(List.of("Planning", "Families"), bo.getMenteeProfile().getNeeds());
        assertEquals(List.of("vi", "en"), bo.getMenteeProfile().getMentoringLanguages());
        var place = program(store.begin()).getParticipations().get(0);
        assertEquals(ParticipantRole.MENTOR, place.getRole());
        assertEquals(ParticipationStatus.JOINED, place.getStatus());
        assertEquals("T-shirt=M", place.getAnswers().get(0).getField() + "="
                + place.getAnswers().get(0).getValue());
        assertTrue(preview.notes().stream().anyMatch(n -> n.contains("T-shirt")), preview.notes()::toString);
    }

    @Test
    void aProgramMayBeMadeByTheImport() throws CadreException, IOException {
        var file = Files.writeString(folder.resolve("new.csv"), HEADER + ",ana@x.example,Mentor,,,,\n");
        var sheet = service.read(file);
        try (var work = store.begin()) {
            var program = CadreFactory.eINSTANCE.createProgram();
            program.setName("Spring");
            work.add(program);
            service.preview(sheet, service.suggest(sheet), program, work, null).apply(null);
        }
        assertTrue(store.begin().load(Roots.PROGRAMS).stream()
                .anyMatch(program -> "Spring".equals(program.getName())
                && program.getParticipations().size() == 1));
    }

    @Test
    void mentoringLanguagesAreThoseAMenteeWishesFor() throws CadreException, IOException {
        take("Email,Role,Languages,Mentoring languages,Preferred\n"
                + "bo@x.example,Mentee,\"English, Hmong\",Vietnamese,Ana García\n");
        var bo = person("200");
        assertEquals(List.of("vi"), bo.getMenteeProfile().getMentoringLanguages());
        assertEquals(List.of("en", "hmn"), bo.getLanguages());
        assertEquals(List.of("100"), bo.getMenteeProfile().getPreferred().stream().map(Educator::getStaffId)
                .toList());
    }

    @Test
    void sameSheetAgainIsUnchanged() throws CadreException, IOException {
        var text = HEADER + "8/20/2026 14:03:11,ana@x.example,both,2,\"English, Klingon\",Assessment,M\n";
        take(text);
        assertEquals(new ImportCounts(1, 0, 1, 0, 0, 0), take(text).counts());
    }

    @Test
    void answersNoFieldTakesAreKept() throws CadreException, IOException {
        take(HEADER + ",ana@x.example,Mentor,2,Klingon,,\n");
        var answers = program(store.begin()).getParticipations().get(0).getAnswers();
        assertEquals("Klingon", answers.get(0).getValue());
        assertEquals("Languages", answers.get(0).getField());
    }

    @Test
    void unknownPeopleAreRefusedWithSuggestions() throws CadreException, IOException {
        var preview = take(HEADER + ",anna@x.example,Mentor,,,,\n,nobody@elsewhere.example,Mentor,,,,\n");
        assertEquals(2, preview.counts().rejected());
        assertTrue(preview.rejections().get(0).fix().contains("Ana García"), preview.rejections()::toString);
        assertEquals(3, preview.rejections().get(1).line());
    }

    @Test
    void ambiguousAddressIsRefused() throws CadreException, IOException {
        var preview = take(HEADER + ",shared@x.example,Mentor,,,,\n");
        assertEquals("signup.ambiguous_person", preview.rejections().get(0).code());
    }

    @Test
    void staffIdComesBeforeAddressAndSurvivesSpreadsheets() throws CadreException, IOException {
        take("Employee ID,Email,Role\n00100,bo@x.example,mentor\n");
        assertEquals("Ana", program(store.begin()).getParticipations().get(0).getEducator().getGivenName());
    }

    @Test
    void lastRowOfAPersonWins() throws CadreException, IOException {
        var preview = take(HEADER
                + ",ana@x.example,Mentor,1,,,\n,ana@x.example,Mentor,4,,,\n,ana@x.example,Mentee,,,,\n");
        assertEquals(new ImportCounts(3, 2, 0, 0, 1, 0), preview.counts());
        assertEquals(4.0, person("100").getMentorProfile().getCaseloadLimit());
        assertEquals(2, program(store.begin()).getParticipations().size());
        assertEquals(3, preview.notes().size(), preview.notes()::toString);
    }

    @Test
    void emptyAnswersTakeNothingAway() throws CadreException, IOException {
        take(HEADER + ",ana@x.example,Mentor,3,English,Assessment,\n");
        take(HEADER + ",ana@x.example,Mentor,,,,\n");
        assertEquals(3.0, person("100").getMentorProfile().getCaseloadLimit());
        assertEquals(List.of("Assessment"), person("100").getMentorProfile().getCompetencies());
    }

    @Test
    void peopleWhoSayNoAreIgnored() throws CadreException, IOException {
        var preview = take("Email,Would you like to be a mentor?\nana@x.example,No\nbo@x.example,Yes\n");
        assertEquals(new ImportCounts(2, 1, 0, 0, 1, 0), preview.counts());
    }

    @Test
    void whomTheCoordinatorTookOutStaysOut() throws CadreException, IOException {
        var text = HEADER + "8/20/2026 14:03:11,ana@x.example,Mentor,2,,,\n";
        take(text);
        try (var work = store.begin()) {
            program(work).getParticipations().get(0).setStatus(ParticipationStatus.WITHDRAWN);
            work.commit(CommitNote.of("edit", "Edit", false), null);
        }
        take(text);
        assertEquals(ParticipationStatus.WITHDRAWN,
                program(store.begin()).getParticipations().get(0).getStatus());
        take(HEADER + "10/1/2026 8:00:00,ana@x.example,Mentor,2,,,\n");
        assertEquals(ParticipationStatus.JOINED,
                program(store.begin()).getParticipations().get(0).getStatus());
    }

    @Test
    void wishesAndStages() throws CadreException, IOException {
        var preview = take("Email,Role,Years of experience,Who would you like to work with?,"
                + "Who would you rather not work with?\n"
                + "bo@x.example,mentee,2nd year,Ana García,\"Di Lee, somebody else\"\n");
        assertEquals(0, preview.counts().rejected());
        var profile = person("200").getMenteeProfile();
        assertEquals(CareerStage.EARLY_CAREER, profile.getStage());
        assertEquals("Ana", profile.getPreferred().get(0).getGivenName());
        assertEquals("Di", profile.getAvoid().get(0).getGivenName());
        assertEquals("somebody else",
                program(store.begin()).getParticipations().get(0).getAnswers().get(0).getValue());
    }

    @Test
    void importCanBeTakenBack() throws CadreException, IOException {
        take(HEADER + ",ana@x.example,Mentor,3,English,Assessment,\n");
        store.revert(store.history(1).get(0).id(), CommitNote.of("revert", "Revert", true), null);
        assertNull(person("100").getMentorProfile());
        assertTrue(program(store.begin()).getParticipations().isEmpty());
    }

    @Test
    void refusedRowsComeBackWithTheReason() throws CadreException, IOException {
        var preview = preview(HEADER + ",nobody@x.example,Mentor,,,=1+1,M\n", store.begin());
        preview.writeRejects(folder.resolve("rejects.csv"));
        var lines = Files.readAllLines(folder.resolve("rejects.csv"));
        assertTrue(lines.get(0).endsWith(",T-shirt,Error") && lines.get(1).contains(",'=1+1,M,"),
                lines::toString);
        preview.writeRejects(folder.resolve("rejects.xlsx"));
        assertEquals("Error", service.read(folder.resolve("rejects.xlsx")).headers().getLast());
    }

    @Test
    void sheetWithoutAKeyIsRefusedAtOnce() {
        var refused = assertThrows(CadreException.class, () -> take("Name,Role\nAna,mentor\n"));
        assertTrue(refused.getMessage().contains("Name, Role"), refused::getMessage);
    }

    @Test
    void nothingOnASheetIsACrash() throws CadreException, IOException {
        var random = new Random(3);
        var pieces = List.of("ana@x.example", "100", "mentor", "mentee", ",", ",", ",", "\n", "\"", ";",
                "{0}", "'", "2-3",
                "\uD83D\uDE00", "English", "yes", "8/20/2026", "\t", " ", "\u00E9", "=x", "\\");
        for (int round = 0; round < 1_500; round++) {
            var text = new StringBuilder(random.nextBoolean() ? HEADER : "");
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            try (var work = store.begin()) {
                var counts = preview(text.toString(), work).counts();
                assertEquals(counts.rowsRead(), counts.imported() + counts.unchanged() + counts.rejected()
                        + counts.ignored());
                assertTrue(work.changed().isEmpty());
            } catch (CadreException e) {
                assertFalse(e.getMessage().isBlank());
            }
        }
    }

    private ImportPreview take(String text) throws CadreException, IOException {
        try (var work = store.begin()) {
            var preview = preview(text, work);
            preview.apply(null);
            return preview;
        }
    }

    private ImportPreview preview(String text, UnitOfWork work) throws CadreException, IOException {
        var sheet = service.read(Files.writeString(folder.resolve("form.csv"), text));
        return service.preview(sheet, service.suggest(sheet), program(work), work, null);
    }

    private static Program program(UnitOfWork work) throws CadreException {
        return work.load(Roots.PROGRAMS).get(0);
    }

    private Educator person(String staffId) throws CadreException {
        return store.begin().load(Roots.EDUCATORS).stream().filter(p -> staffId.equals(p.getStaffId()))
                .findFirst()
                .orElseThrow();
    }

    private static Educator person(String staffId, String given, String family, String email) {
        var person = CadreFactory.eINSTANCE.createEducator();
        person.setStaffId(staffId);
        person.setGivenName(given);
        person.setFamilyName(family);
        person.setEmail(email);
        return person;
    }
}
