/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.Character.UnicodeScript;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.SampleSource.Size;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Educator;
import org.cadre.model.Employment;
import org.cadre.model.School;
import org.cadre.testing.MemoryStore;
import org.junit.jupiter.api.Test;

class SampleDistrictTest {

    private static final Size DEFAULT = new Size(12, 400, 1);
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void hasAsManySchoolsAndPeopleAsAsked() throws CadreException {
        for (var size : List.of(new Size(1, 1, 3), new Size(3, 3, 3), new Size(12, 400, 1),
                new Size(40, 300, 9))) {
            var work = fill(size);
            assertEquals(size.schools(), work.load(Roots.SCHOOLS).size());
            assertEquals(size.educators(), work.load(Roots.EDUCATORS).size());
        }
    }

    @Test
    void sameSeedGivesSameDistrict() throws CadreException {
        assertEquals(describe(fill(new Size(12, 400, 5))), describe(fill(new Size(12, 400, 5))));
        assertNotEquals(describe(fill(new Size(12, 400, 5))), describe(fill(new Size(12, 400, 6))));
    }

    @Test
    void namesComeInSeveralScripts() throws CadreException {
        var scripts = fill(DEFAULT).load(Roots.EDUCATORS).stream()
                .flatMapToInt(p -> p.getFamilyName().codePoints()).mapToObj(UnicodeScript::of)
                .collect(Collectors.toSet());
        assertTrue(scripts.containsAll(List.of(UnicodeScript.LATIN, UnicodeScript.ARABIC, UnicodeScript.HAN,
                UnicodeScript.HANGUL, UnicodeScript.CYRILLIC, UnicodeScript.DEVANAGARI)), scripts::toString);
    }

    @Test
    void idsAndAddressesAreUnique() throws CadreException {
        var people = fill(new Size(30, 2_000, 2)).load(Roots.EDUCATORS);
        assertEquals(2_000, people.stream().map(Educator::getStaffId).distinct().count());
        assertEquals(2_000, people.stream().map(Educator::getEmail).distinct().count());
        assertEquals(2_000, people.stream().map(Educator::getSourcedId).distinct().count());
    }

    @Test
    void schoolsAreUnevenAndDifferentlyNamed() throws CadreException {
        var work = fill(DEFAULT);
        var sizes = employments(work).filter(e -> e.getEnd() == null)
                .collect(Collectors.groupingBy(Employment::getSchool, Collectors.counting())).values();
        assertTrue(sizes.stream().max(Long::compare).get() > 4 * sizes.stream().min(Long::compare).get(),
                sizes::toString);
        assertEquals(12, work.load(Roots.SCHOOLS).stream().map(School::getName).distinct().count());
    }

    @Test
    void everyKindOfSituationOccurs() throws CadreException {
        var work = fill(DEFAULT);
        var people = work.load(Roots.EDUCATORS);
        assertTrue(people.stream().anyMatch(p -> !p.getLeaves().isEmpty()));
        assertTrue(people.stream().anyMatch(p -> p.getLanguages().size() > 1));
        assertTrue(people.stream().anyMatch(p -> p.getPreferredGivenName() != null));
        assertTrue(people.stream().anyMatch(p -> p.getEmployments().size() > 1));
        assertTrue(employments(work).anyMatch(e -> e.getFte() < 1));
        assertTrue(employments(work).anyMatch(e -> e.getEnd() != null));
        assertTrue(employments(work).anyMatch(Employment::isEvaluates));
        long mentors = people.stream().filter(p -> p.getMentorProfile() != null).count();
        long mentees = people.stream().filter(p -> p.getMenteeProfile() != null).count();
        assertTrue(mentors > 40 && mentees > 40, mentors + " mentors, " + mentees + " mentees");
        assertEquals(mentors + mentees, work.load(Roots.PROGRAMS).get(0).getParticipations().size());
    }

    @Test
    void anyTwoHaveAWeeklyTimeInCommonAfterSchool() throws CadreException {
        var people = fill(new Size(8, 120, 3)).load(Roots.EDUCATORS);
        for (var one : people) {
            assertTrue(one.getAvailability().size() >= 3, one::getStaffId);
            for (var other : people) {
                assertTrue(one.getAvailability().stream().anyMatch(time -> other.getAvailability().stream()
                        .anyMatch(its -> its.getDayOfWeek() == time.getDayOfWeek())), one::getStaffId);
            }
        }
    }

    @Test
    void intervalsAndEvaluatorsMakeSense() throws CadreException {
        for (var employment : employments(fill(new Size(25, 1_500, 11))).toList()) {
            assertFalse(employment.getEnd() != null && !employment.getStart().isBefore(employment.getEnd()));
            assertNotEquals(employment.getEducator(), employment.getEvaluator());
        }
    }

    @Test
    void refusesSizesThatMakeNoSense() {
        assertThrows(CadreException.class, () -> fill(new Size(0, 10, 1)));
        assertThrows(CadreException.class, () -> fill(new Size(10, 5, 1)));
    }

    private static UnitOfWork fill(Size size) throws CadreException {
        var store = new MemoryStore();
        new SampleDistrict(NOVEMBER).fill(store.begin(), size, null);
        return store.begin();
    }

    private static Stream<Employment> employments(UnitOfWork work) throws CadreException {
        return work.load(Roots.EDUCATORS).stream().flatMap(p -> p.getEmployments().stream());
    }

    private static List<String> describe(UnitOfWork work) throws CadreException {
        return work.load(Roots.EDUCATORS).stream()
                .map(p -> p.getStaffId() + p.getGivenName() + p.getFamilyName()
                + p.getEmail() + p.getTeachingSince() + p.getEmployments().get(0).getSchool().getName())
                        .toList();
    }
}
