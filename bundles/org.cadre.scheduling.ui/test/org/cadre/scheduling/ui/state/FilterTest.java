/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.model.AcademicSession;
import org.cadre.model.AcademicSessionKind;
import org.cadre.model.CadreFactory;
import org.cadre.model.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilterTest {

    private final World world = new World();
    private Session meeting;

    @BeforeEach
    void aMeeting() {
        meeting = world.meeting(world.pair(world.person("Ana", "Ru\u00edz", world.harbor),
                world.person("Bo", "Chen", world.harbor)), World.WEDNESDAY.atTime(9, 0), 30);
    }

    private boolean shows(Whom whom, String text) {
        return new Filter(whom, text).shows(meeting, World.WEDNESDAY);
    }

    @Test
    void wordsAreFoundWithoutAccentsAndAllOfThem() {
        assertTrue(shows(new Whom.Everybody(), "ruiz bo"));
        assertFalse(shows(new Whom.Everybody(), "ruiz dora"));
        meeting.setPlace("Library");
        assertTrue(shows(new Whom.Everybody(), "libr"));
    }

    @Test
    void schoolsAndCohortsNarrowDown() {
        assertTrue(shows(new Whom.OfSchool(world.harbor), ""));
        assertFalse(shows(new Whom.OfSchool(world.summit), ""));
        var cohort = CadreFactory.eINSTANCE.createCohort();
        assertFalse(shows(new Whom.OfCohort(cohort), ""));
        meeting.getMentorships().getFirst().setCohort(cohort);
        assertTrue(shows(new Whom.OfCohort(cohort), ""));
    }

    @Test
    void theShortestTermIsShownAndOneStepsToTheNext() throws CadreException {
        var year = term(AcademicSessionKind.SCHOOL_YEAR, 8, 12);
        var fall = term(AcademicSessionKind.TERM, 9, 11);
        var month = term(AcademicSessionKind.GRADING_PERIOD, 10, 11);
        var period = Period.of(View.TERM, World.WEDNESDAY, List.of(year, fall, month));
        assertEquals(fall.getStart(), period.from());
        assertEquals(fall.getEnd(), period.step(View.TERM, World.WEDNESDAY, 1, List.of()));
        assertEquals(fall.getStart().minusDays(1), period.step(View.TERM, World.WEDNESDAY, -1, List.of()));
    }

    @Test
    void fridayIsFollowedByMonday() {
        var friday = World.MONDAY.plusDays(4);
        var day = Period.of(View.DAY, friday, List.of());
        assertEquals(World.MONDAY.plusWeeks(1), day.step(View.DAY, friday, 1, List.of()));
        assertEquals(friday, day.step(View.DAY, World.MONDAY.plusWeeks(1), -1, List.of()));
    }

    private static AcademicSession term(AcademicSessionKind kind, int from, int to) {
        var term = CadreFactory.eINSTANCE.createAcademicSession();
        term.setKind(kind);
        term.setStart(World.WEDNESDAY.withMonth(from).withDayOfMonth(1));
        term.setEnd(World.WEDNESDAY.withMonth(to).withDayOfMonth(1));
        return term;
    }
}
