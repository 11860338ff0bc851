/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.testdata.MemoryWork;
import org.cadre.core.testdata.Someone;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.EducatorRole;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.School;
import org.junit.jupiter.api.Test;

class ListingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    private final School north = Someone.school("North");
    private final School lake = Someone.school("Lake");
    private final Educator ana = Someone.named("Ana", "García").at(north, EducatorRole.TEACHER).fte(0.3)
            .teaching("Math", "09").at(lake, EducatorRole.TEACHER).fte(0.3).teaching("Math", "10")
            .since("2020-01-01").speaks("en", "es").get();
    private final Educator ben = Someone.named("Ben", "Abel").get();

    @SuppressWarnings("unchecked")
    private static Map<String, Object> first(Listing<?> listing) {
        return ((List<Map<String, Object>>) listing.data().get(listing.id())).getFirst();
    }

    @Test
    void aPersonIsShownWithAllTheWorkOfTheDay() {
        var listing = PersonRow.list(List.of(ana, ben), TODAY);
        assertEquals(List.of(ben, ana), listing.rows().stream().map(PersonRow::person).toList());
        var row = first(PersonRow.list(List.of(ana), TODAY));
        assertEquals(List.of("North", "Lake"), row.get("schools"));
        assertEquals(List.of("Math"), row.get("subjects"));
        assertEquals(List.of("09", "10"), row.get("grades"));
        assertEquals(0.6, row.get("fte"));
        assertEquals(6, row.get("experience"));
        assertTrue(listing.csv()
                .contains("\"García, Ana\",Ana-García,,teacher,\"North, Lake\",Math,\"09, 10\",0.6,6,"
                + "\"en, es\",employed\r\n"), listing.csv());
    }

    @Test
    void whatIsUnknownIsEmptyNotNull() {
        var listing = PersonRow.list(List.of(CadreFactory.eINSTANCE.createEducator()), TODAY);
        assertFalse(listing.table().contains("null") || listing.csv().contains("null"), listing.table());
        assertEquals(null, first(listing).get("experience"));
    }

    @Test
    void schoolsCountEachPersonOnce() {
        ana.getEmployments().get(1).setSchool(north);
        var listing = SchoolRow.list(List.of(north, lake), List.of(ana, ben), TODAY);
        assertEquals(List.of("Lake 0", "North 1"),
                listing.rows().stream().map(r -> r.school().getName() + " " + r.people()).toList());
    }

    @Test
    void programsCountWhomTheyReachAndWhoWaits() throws CadreException {
        var program = Someone.program("Induction", "name ~ abel", "role = teacher");
        var mentor = Someone.named("Mo", "Abel").at(lake, EducatorRole.COACH).get();
        var work = new MemoryWork().with(north, lake, ana, mentor, program);
        assertEquals(new ProgramRow(program, 1, 1, 1, 0, 0), ProgramRow.of(work, program, TODAY));
        work.with(Someone.pair(program, mentor, ana, MentorshipStatus.PROPOSED));
        assertEquals(new ProgramRow(program, 1, 1, 1, 0, 1), ProgramRow.of(work, program, TODAY));
        work.with(Someone.pair(program, mentor, ana, MentorshipStatus.ACTIVE));
        assertEquals(new ProgramRow(program, 1, 1, 0, 1, 1), ProgramRow.of(work, program, TODAY));
        assertEquals(8, ProgramRow.list(work, TODAY).columns().size());
    }

    @Test
    void matchesAreSortedByProgramAndMentee() {
        var one = Someone.program("B", null, null);
        var two = Someone.program("A", null, null);
        var listing = MatchRow.list(List.of(Someone.pair(one, ben, ana, MentorshipStatus.ACTIVE),
                Someone.pair(two, ben, ana, MentorshipStatus.PROPOSED),
                Someone.pair(two, ana, ben, MentorshipStatus.PROPOSED)), TODAY);
        assertEquals(List.of("A Abel, Ben", "A García, Ana", "B García, Ana"), listing.rows().stream()
                .map(r -> listing.columns().get(0).text(r) + " " + listing.columns().get(1).text(r))
                .toList());
    }

    @Test
    void anIncompleteMatchIsStillListed() {
        var broken = Someone.pair(null, null, null, MentorshipStatus.PROPOSED);
        assertEquals("proposed", first(MatchRow.list(List.of(broken), TODAY)).get("status"));
    }

    @Test
    void everythingHasAName() {
        var pair = Someone.pair(null, ana, null, MentorshipStatus.PROPOSED);
        assertEquals("Ana García mentoring (nobody)", ElementName.of(pair));
        assertEquals("Ana García, Ana-García", ElementName.of(ana.getEmployments().getFirst()));
        assertEquals("(nobody)", ElementName.of(null));
        assertEquals("(School without a name)", ElementName.of(CadreFactory.eINSTANCE.createSchool()));
    }
}
