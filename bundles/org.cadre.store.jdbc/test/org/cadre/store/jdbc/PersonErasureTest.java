/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.CadreException.Kind;
import org.cadre.core.access.AccessAct;
import org.cadre.core.access.disclosure.DisclosureRegister;
import org.cadre.core.access.disclosure.DisclosureText;
import org.cadre.core.personal.ErasedPerson;
import org.cadre.core.personal.ErasureLine;
import org.cadre.core.personal.ErasureLine.Fate;
import org.cadre.core.personal.PersonErasure;
import org.cadre.core.personal.PersonExport;
import org.cadre.core.personal.PersonFinder;
import org.cadre.core.personal.PersonTraces;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.ParticipantRole;
import org.cadre.model.School;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonErasureTest extends StoreTest {

    private static final CadreFactory MODEL = CadreFactory.eINSTANCE;
    private static final String GIVEN = "Zqwistle";
    private static final String FAMILY = "Vroomfeldt";
    private static final String OTHER = "Someworth";

    @TempDir
    Path out;

    @Test
    @DisplayName("After erasing a person no byte of her name is left in the database, and every count stays")
    void erase() throws CadreException, IOException {
        var staffId = district(GIVEN, FAMILY);
        int pairs;
        int people;
        try (var work = begin()) {
            pairs = work.load(Roots.MENTORSHIPS).size();
            people = work.load(Roots.EDUCATORS).size();
            var erasure = new PersonErasure(work, List.of(new SchoolNames()));
            var plan = erasure.plan(PersonFinder.find(work, staffId));
            assertTrue(plan.lines().stream().anyMatch(line -> line.fate() == Fate.ERASED));
            assertTrue(plan.lines().stream().anyMatch(line -> line.what().equals("schools")));
            assertEquals(0, work.changed().size());
            erasure.erase(plan, SubMonitor.convert(null));
        }
        database.reopen();
        try (var work = begin()) {
            assertEquals(people, work.load(Roots.EDUCATORS).size());
            assertEquals(pairs, work.load(Roots.MENTORSHIPS).size());
            assertFails(Kind.INPUT, List.of(staffId), () -> PersonFinder.find(work, staffId));
            var former = former(work);
            assertNull(former.getMenteeProfile());
            assertEquals(1, former.getEmployments().size());
            assertEquals("Lincoln of " + former.getGivenName(), former.getEmployments().getFirst().getSchool()
                    .getName());
            assertNotNull(former.getEmployments().getFirst().getSchool());
            assertTrue(work.load(Roots.PROGRAMS).getLast().getParticipations().getFirst().getAnswers()
                    .isEmpty());
        }
        assertTrue(store().accessLog().read(9).stream()
                .anyMatch(line -> line.act() == AccessAct.ERASE && !line.detail().contains(FAMILY)));
        assertFalse(onDisk(GIVEN));
        assertFalse(onDisk(FAMILY));
        assertFalse(onDisk(staffId));
    }

    @Test
    @DisplayName("Export and register say what is kept and who sees it; names from files cannot become markup")
    void export() throws CadreException, IOException {
        var staffId = district("Otherina", OTHER);
        try (var work = begin()) {
            var person = PersonFinder.find(work, staffId);
            person.setPronouns("<script>alert(1)</script>");
            var files = new PersonExport(work, List.of(new SchoolNames())).write(person, out.resolve("her"),
                    SubMonitor.convert(null));
            assertEquals(3, files.size());
            for (var file : files) {
                assertTrue(Files.readString(file).contains(OTHER), file.toString());
            }
            assertFalse(Files.readString(files.getLast()).contains("<script>"));
            assertTrue(Files.readString(files.getFirst()).contains("wants quiet"));
            assertTrue(Files.readString(files.getFirst()).contains("after her"));
            assertFails(Kind.INPUT, List.of("empty"),
                    () -> new PersonExport(work, List.of()).write(person, out.resolve("her"),
                            SubMonitor.convert(null)));
            var register = new DisclosureRegister(work).of(person);
            assertTrue(register.acts().stream().anyMatch(act -> act.act() == AccessAct.EXPORT));
            assertTrue(DisclosureText.html(register).contains(OTHER));
            assertTrue(DisclosureText.csv(register).contains("export"));
            assertTrue(register.open());
        }
    }

    /** A mentee with everything that there can be, changed once so that history has something of her. */
    private String district(String given, String family) throws CadreException {
        var person = People.educator(given, family);
        person.setStaffId(given + System.nanoTime());
        person.setEmail(given + "@example.org");
        person.setMenteeProfile(MODEL.createMenteeProfile());
        person.getMenteeProfile().getGoals().add(family + " wants quiet");
        var school = People.school("Lincoln of " + family);
        People.employ(person, school).setTitle(family);
        var mentor = People.educator("Ana", "Ruiz");
        mentor.setMentorProfile(MODEL.createMentorProfile());
        mentor.getMentorProfile().getAvoid().add(person);
        var program = MODEL.createProgram();
        program.setName("Induction " + System.nanoTime());
        var place = MODEL.createParticipation();
        place.setEducator(person);
        place.setRole(ParticipantRole.MENTEE);
        var answer = MODEL.createForeignValue();
        answer.setValue(given + " " + family);
        place.getAnswers().add(answer);
        program.getParticipations().add(place);
        var pair = MODEL.createMentorship();
        pair.setProgram(program);
        pair.setMentor(mentor);
        pair.setMentee(person);
        pair.setStatus(MentorshipStatus.ACTIVE);
        pair.setPlan(MODEL.createPlan());
        try (var work = begin()) {
            for (Element root : List.of(person, school, mentor, program, pair)) {
                work.add(root);
            }
            work.commit(TemporaryStore.revertible("Match " + given + " " + family), null);
            person.setPhone("555");
            answer.setValue("Call " + given);
            school.setIdentifier("L" + System.nanoTime());
            work.commit(TemporaryStore.revertible("Change"), null);
        }
        return person.getStaffId();
    }

    /** Stands for a module whose records name people. */
    private static final class SchoolNames implements PersonTraces {

        @Override
        public Map<String, List<Map<String, Object>>> told(UnitOfWork work, Educator person) {
            return Map.of("schools", List.of(Map.of("named", "after her")));
        }

        @Override
        public List<ErasureLine> plan(UnitOfWork work, ErasedPerson erased) {
            return List.of(new ErasureLine(Fate.REPLACED, "schools", 1, "named after her"));
        }

        @Override
        public List<School> forget(UnitOfWork work, ErasedPerson erased) throws CadreException {
            var named = work.load(Roots.SCHOOLS).stream().filter(s -> s.getName().contains(FAMILY)).toList();
            named.forEach(school -> school.setName("Lincoln of " + erased.replacement()));
            return named;
        }
    }

    private static Educator former(UnitOfWork work) throws CadreException {
        return work.load(Roots.EDUCATORS).stream()
                .filter(e -> String.valueOf(e.getGivenName()).startsWith("Former educator")).findFirst()
                        .orElseThrow();
    }

    private static boolean onDisk(String word) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var bytes = Files.readAllBytes(file);
                if (new String(bytes, StandardCharsets.ISO_8859_1).contains(word)
                        || new String(bytes, StandardCharsets.UTF_16BE).contains(word)) {
                    return true;
                }
            }
            return false;
        }
    }
}
