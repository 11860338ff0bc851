/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.check.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.cadre.core.check.Checks;
import org.cadre.core.check.Finding;
import org.cadre.core.check.Severity;
import org.cadre.core.program.MentorshipService;
import org.cadre.core.testdata.MemoryWork;
import org.cadre.core.testdata.Someone;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.EducatorRole;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.Program;
import org.cadre.model.School;
import org.cadre.model.StatusReason;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    private final MentorshipService service = new MentorshipService();
    private final Checks checks = new Checks(List.of(new CaseloadCheck(), new EmploymentCheck(),
            new IntervalCheck(), new MentorshipCheck(service), new NameCheck(), new PersonCheck(),
            new ProgramCheck()));

    private final School north = Someone.school("North");
    private final School south = Someone.school("South");
    private final Educator mentor = at(south, "Mo").mentors(1).get();
    private final Educator mentee = at(north, "Nia").get();
    private final Program program = Someone.program("Induction", "role = coach", null);
    private final MemoryWork work = new MemoryWork().with(north, south, mentor, mentee, program);

    private static Someone at(School school, String name) {
        return Someone.named(name, "Test").at(school, EducatorRole.TEACHER, "2020-08-01", null).speaks("en");
    }

    private List<Finding> findings() {
        try {
            return checks.run(work, TODAY, null);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> rules() {
        return findings().stream().map(Finding::rule).toList();
    }

    private Finding only(String rule) {
        assertEquals(List.of(rule), rules());
        assertFalse(findings().getFirst().text().matches(".*(\\{\\d|null).*"), findings().getFirst().text());
        return findings().getFirst();
    }

    private Mentorship pair(Educator who, Educator whom, MentorshipStatus status) {
        var pair = Someone.pair(program, who, whom, status);
        pair.setStart(LocalDate.of(2026, 9, 1));
        work.with(pair);
        return pair;
    }

    @Test
    void aSoundDatabaseHasNoFindings() {
        pair(mentor, mentee, MentorshipStatus.ACTIVE);
        assertEquals(List.of(), findings());
    }

    @Test
    void intervalsMustNotEndBeforeTheyStart() {
        mentee.getEmployments().add(CadreFactory.eINSTANCE.createEmployment());
        var work = mentee.getEmployments().getLast();
        work.setSchool(south);
        work.setStart(LocalDate.of(2026, 9, 1));
        work.setEnd(LocalDate.of(2026, 9, 1));
        work.setFte(0);
        assertSame(work, only("interval.order").subject().orElseThrow());
    }

    @Test
    void aMentorshipThatNeverBeganMayBeEmpty() {
        service.end(pair(mentor, mentee, MentorshipStatus.PROPOSED), StatusReason.DECLINED,
                LocalDate.of(2026, 8, 1));
        assertEquals(List.of(), findings());
    }

    @Test
    void weeklyTimesMustBePossible() {
        var time = CadreFactory.eINSTANCE.createAvailability();
        time.setDayOfWeek(8);
        mentee.getAvailability().add(time);
        only("availability.time");
    }

    @Test
    void employmentsAtOneSchoolInOneRoleMustNotOverlap() {
        mentee.getEmployments().getFirst().setFte(0.5);
        var second = Someone.named("x", "y").at(north, EducatorRole.AIDE).get().getEmployments().getFirst();
        second.setFte(0.5);
        mentee.getEmployments().add(second);
        assertEquals(List.of(), findings());
        second.setRole(EducatorRole.TEACHER);
        only("employment.overlap");
    }

    @ParameterizedTest
    @ValueSource(doubles = { -0.1, 1.01, Double.NaN })
    void theShareOfAPositionIsBetweenNoneAndAll(double fte) {
        mentee.getEmployments().getFirst().setFte(fte);
        only("employment.fte");
    }

    @Test
    void moreThanOnePositionInTotalIsAWarningNowAndLater() {
        var later = Someone.named("x", "y").at(south, EducatorRole.TEACHER, "2027-01-01", null).get();
        mentee.getEmployments().add(later.getEmployments().getFirst());
        assertEquals(Severity.WARNING, only("person.fte").severity());
        mentee.getEmployments().getFirst().setEnd(LocalDate.of(2027, 1, 1));
        assertEquals(List.of(), findings());
    }

    @Test
    void anEmploymentNeedsASchool() {
        mentee.getEmployments().getFirst().setSchool(null);
        only("employment.school");
    }

    @Test
    void peopleNeedAName() {
        mentee.setGivenName(" ");
        mentee.setFamilyName(null);
        only("person.name");
    }

    @Test
    void staffIdsBelongToOnePerson() {
        mentee.setStaffId(mentor.getStaffId());
        assertTrue(only("person.staffId").text().contains("Mo Test"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "nobody", "a@b", "a b@example.org", "a@example.org, b@example.org", "@example.org",
            "a@.org", "a@example..org" })
    void anEmailAddressMustLookLikeOne(String address) {
        mentee.setEmail(address);
        only("person.email");
    }

    @ParameterizedTest
    @ValueSource(strings = { "a@example.org", "o'neil+x@sub.example.org", "ünïcode@exämple.org", "" })
    void goodAddressesAreLeftAlone(String address) {
        mentee.setEmail(address);
        assertEquals(List.of(), findings());
    }

    @Test
    void obviousMistakesHaveAFix() {
        mentee.setEmail(" a@example.org ");
        only("person.email").fix().orElseThrow().change().run();
        assertEquals("a@example.org", mentee.getEmail());
        mentee.getLanguages().add("es_MX");
        only("person.language").fix().orElseThrow().change().run();
        assertEquals(List.of("en", "es-MX"), mentee.getLanguages());
        assertEquals(List.of(), findings());
    }

    @ParameterizedTest
    @ValueSource(strings = { "spanish language", "x", "", "e n" })
    void languagesMustBeTags(String tag) {
        mentee.getLanguages().add(tag);
        assertTrue(only("person.language").fix().isEmpty());
    }

    @Test
    void twoPeopleWithOneAddressAreAWarning() {
        mentee.setEmail("Office@example.org");
        mentor.setEmail("office@example.org");
        assertEquals(Severity.WARNING, only("person.email.shared").severity());
    }

    @Test
    void programsNeedANameOfTheirOwnAndReadableQueries() {
        program.setMenteeQuery("role is teacher");
        work.with(Someone.program("INDUCTION", null, null));
        assertEquals(List.of("program.name.shared", "program.query"), rules());
        program.setName(null);
        program.setMenteeQuery(null);
        only("program.name");
    }

    @Test
    void schoolsAndDistrictsNeedANameAndAZoneThatExists() {
        south.setName("");
        only("organization.name");
        south.setName("South");
        var district = CadreFactory.eINSTANCE.createDistrict();
        district.setName("Harbor");
        district.setTimeZone("America/Springfield");
        work.with(district);
        only("district.timeZone");
    }

    @Test
    void nobodyMentorsThemselves() {
        pair(mentor, mentor, MentorshipStatus.PROPOSED);
        only("mentorship.self");
    }

    @Test
    void aMentorshipIsComplete() {
        pair(mentor, null, MentorshipStatus.PROPOSED);
        only("mentorship.incomplete");
    }

    @Test
    void theEvaluatorIsNotTheMentor() {
        mentee.getEmployments().getFirst().setEvaluator(mentor);
        pair(mentor, mentee, MentorshipStatus.PROPOSED);
        assertFalse(only("mentorship.evaluator").source().isEmpty());
    }

    @Test
    void whoeverEvaluatesStaffOfTheSchoolIsNotTheMentor() {
        var principal = at(north, "Pam").evaluates().get();
        work.with(principal);
        var pair = pair(principal, mentee, MentorshipStatus.PROPOSED);
        only("mentorship.supervisor");
        principal.getEmployments().getFirst().setEnd(LocalDate.of(2026, 9, 1));
        pair.setEnd(LocalDate.of(2027, 6, 1));
        only("mentorship.employment");
        principal.getEmployments().getFirst().setEnd(null);
        mentee.getEmployments().getFirst().setSchool(south);
        assertEquals(List.of(), findings());
    }

    @Test
    void bothAreEmployedAllAlongAndTheFixEndsThePair() {
        mentee.getEmployments().getFirst().setEnd(LocalDate.of(2026, 9, 15));
        var pair = pair(mentor, mentee, MentorshipStatus.ACTIVE);
        only("mentorship.employment").fix().orElseThrow().change().run();
        assertEquals(List.of(MentorshipStatus.ENDED, TODAY), List.of(pair.getStatus(), pair.getEnd()));
        assertEquals(List.of(), findings());
    }

    @Test
    void aMoveFromSchoolToSchoolIsNoGap() {
        mentee.getEmployments().getFirst().setEnd(LocalDate.of(2026, 9, 15));
        mentee.getEmployments()
                .add(Someone.named("x", "y").at(south, EducatorRole.TEACHER, "2026-09-15", null)
                .get().getEmployments().getFirst());
        pair(mentor, mentee, MentorshipStatus.ACTIVE);
        assertEquals(List.of(), findings());
    }

    @Test
    void aMentorCarriesNoMoreThanTheLimit() {
        var other = at(north, "Ned").get();
        work.with(other);
        pair(mentor, mentee, MentorshipStatus.ACTIVE);
        var second = pair(mentor, other, MentorshipStatus.PROPOSED);
        assertEquals(List.of(), findings());
        second.setLocked(true);
        assertSame(mentor, only("mentor.caseload").subject().orElseThrow());
        second.setLoad(0);
        assertEquals(List.of(), findings());
    }

    @Test
    void aCaseloadExceededLaterIsFound() {
        var other = at(north, "Ned").get();
        work.with(other);
        pair(mentor, mentee, MentorshipStatus.ACTIVE).setEnd(LocalDate.of(2027, 1, 1));
        var second = pair(mentor, other, MentorshipStatus.ACCEPTED);
        second.setStart(LocalDate.of(2027, 1, 1));
        assertEquals(List.of(), findings());
        second.setStart(LocalDate.of(2026, 12, 1));
        assertTrue(only("mentor.caseload").text().contains("2026-12-01"));
    }

    @Test
    void aMenteeHasOneMentorAtATimeInAProgram() {
        var other = at(south, "Max").mentors(1).get();
        work.with(other);
        pair(mentor, mentee, MentorshipStatus.ACTIVE).setEnd(LocalDate.of(2026, 12, 1));
        var second = pair(other, mentee, MentorshipStatus.PUBLISHED);
        only("mentorship.double");
        second.setStart(LocalDate.of(2026, 12, 1));
        assertEquals(List.of(), findings());
    }

    @Test
    void limitsMustBePossible() {
        mentor.getMentorProfile().setCaseloadMinimum(2);
        only("mentor.limits");
    }
}
