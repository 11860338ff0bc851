/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.CadreFactory;
import org.cadre.model.Mentorship;
import org.cadre.model.SessionStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PicturesTest {

    private final World world = new World();
    private Mentorship pair;

    @BeforeEach
    void aPairThatMeets() {
        pair = world.pair(world.person("Ana", "Ruiz", world.harbor),
                world.person("Bo", "Chen", world.harbor));
    }

    private TimeGrid week() throws CadreException {
        var schedule = world.schedule();
        return new GridPictures(schedule, World.all(), 3)
                .week(Period.of(View.WEEK, World.WEDNESDAY, schedule.terms()));
    }

    private TimeGrid day() throws CadreException {
        var schedule = world.schedule();
        return new GridPictures(schedule, World.all(), 3)
                .day(Period.of(View.DAY, World.WEDNESDAY, schedule.terms()));
    }

    private TermPicture term() throws CadreException {
        var schedule = world.schedule();
        return new TermPictures(schedule, World.all())
                .term(Period.of(View.TERM, World.WEDNESDAY, schedule.terms()));
    }

    @Test
    void aWeekHasFiveDaysAndTheWeekendOnlyIfItIsUsed() throws CadreException {
        assertEquals(5, week().columns().size());
        world.meeting(pair, World.MONDAY.plusDays(5).atTime(9, 0), 30);
        assertEquals(6, week().columns().size());
        assertTrue(week().columns().get(2).today());
    }

    @Test
    void aCardSaysWhoWhereAndWhoCovers() throws CadreException {
        var meeting = world.meeting(pair, World.WEDNESDAY.atTime(13, 0), 45);
        meeting.setPlace("Room 12");
        meeting.getCoverage().add(CadreFactory.eINSTANCE.createCoverage());
        var card = week().columns().get(2).cards().getFirst().first();
        assertEquals(List.of("Ana Ruiz, Bo Chen", "Room 12", "Covered: a colleague"), card.lines());
        assertEquals(Mark.PLANNED, card.mark());
        assertTrue(card.sentence().contains("planned"), card.sentence());
    }

    @Test
    void theHoursHoldAllCardsAndBells() throws CadreException {
        world.bells(world.harbor, "Regular", 7, 12);
        world.meeting(pair, World.WEDNESDAY.atTime(16, 30), 45);
        assertEquals(7 * 60, week().from());
        assertEquals(18 * 60, week().to());
        assertEquals(List.of("at 7", "at 12"),
                week().columns().getFirst().periods().stream().map(Column.Period::name).toList());
    }

    @Test
    void specialDaysSayWhatTheyAreAndHolidaysHaveNoBells() throws CadreException {
        world.bells(world.harbor, "Regular", 8);
        var calendar = world.calendar(null);
        world.day(calendar, World.MONDAY, CalendarDayKind.HOLIDAY, null);
        world.day(calendar, World.MONDAY.plusDays(1), CalendarDayKind.HALF_DAY, "B");
        var columns = week().columns();
        assertEquals(Optional.of(CalendarDayKind.HOLIDAY), columns.get(0).kind());
        assertEquals("Holiday", columns.get(0).note());
        assertEquals(List.of(), columns.get(0).periods());
        assertEquals("B day \u00b7 Half day", columns.get(1).note());
        assertEquals(1, columns.get(1).periods().size());
        assertEquals("", columns.get(2).note());
    }

    @Test
    void aDayHasAColumnForEachOfFewPeople() throws CadreException {
        world.meeting(pair, World.WEDNESDAY.atTime(9, 0), 30);
        assertEquals(List.of("Bo Chen", "Ana Ruiz"), day().columns().stream().map(Column::title).toList());
    }

    @Test
    void aDayOfManyPeopleHasAColumnForEachSchool() throws CadreException {
        for (int i = 0; i < 8; i++) {
            var school = i % 2 == 0 ? world.harbor : world.summit;
            world.meeting(world.pair(world.person("M" + i, "X", school), world.person("N" + i, "Y", school)),
                    World.WEDNESDAY.atTime(9, 0), 30);
        }
        assertEquals(List.of("Harbor", "Summit"), day().columns().stream().map(Column::title).toList());
        assertEquals(8, day().sessions());
    }

    @Test
    void aDayWithoutSessionsIsStillADay() throws CadreException {
        assertEquals(1, day().columns().size());
        assertEquals(0, day().sessions());
    }

    @Test
    void aTermCountsWeeksInSession() throws CadreException {
        var calendar = world.calendar(null);
        for (int i = 0; i < 5; i++) {
            world.day(calendar, World.MONDAY.plusDays(i), CalendarDayKind.INSTRUCTIONAL, null);
            world.day(calendar, World.MONDAY.plusDays(7 + i), CalendarDayKind.HOLIDAY, null);
            world.day(calendar, World.MONDAY.plusDays(14 + i), CalendarDayKind.TESTING, null);
        }
        var weeks = term().weeks();
        assertEquals(List.of("Week 1", "No school", "Week 2"),
                weeks.stream().limit(3).map(TermPicture.Week::title).toList());
    }

    @Test
    void aCellCountsWhatIsPlannedMissedAndToLog() throws CadreException {
        world.meeting(pair, World.MONDAY.atTime(9, 0), 30);
        world.meeting(pair, World.MONDAY.atTime(11, 0), 30).setStatus(SessionStatus.DONE);
        world.meeting(pair, World.MONDAY.atTime(12, 0), 30).setStatus(SessionStatus.MISSED);
        world.meeting(pair, World.MONDAY.atTime(13, 0), 30).setStatus(SessionStatus.CANCELED);
        var cell = term().weeks().getFirst().cells().getFirst();
        assertEquals(World.MONDAY, cell.day());
        assertEquals(2, cell.sessions());
        assertEquals(1, cell.missed());
        assertEquals(1, cell.toLog());
        assertEquals(1, world.schedule().toLog());
        assertFalse(cell.today());
    }

    @Test
    void lookingBeginsWhereSessionsAre() throws CadreException {
        assertEquals(World.WEDNESDAY, world.schedule().beginning());
        world.meeting(pair, World.MONDAY.plusWeeks(3).atTime(9, 0), 30);
        assertEquals(World.MONDAY.plusWeeks(3), world.schedule().beginning());
        world.meeting(pair, World.MONDAY.atTime(9, 0), 30);
        assertEquals(World.WEDNESDAY, world.schedule().beginning());
    }
}
