/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.model.CalendarDayKind;
import org.cadre.scheduling.ui.state.Calendars;
import org.cadre.scheduling.ui.state.World;
import org.junit.jupiter.api.Test;

class DayEditTest {

    private final World world = new World();

    private static DayDraft draft(CalendarTarget target, LocalDate last, CalendarDayKind kind) {
        return new DayDraft(target, World.MONDAY, last, kind, "A", " Snow ", Optional.empty());
    }

    private Calendars calendars() throws CadreException {
        return Calendars.of(world.session.work());
    }

    @Test
    void aDayIsChangedInOneStepThatCanBeUndone() throws CadreException {
        var calendar = world.calendar(null);
        world.day(calendar, World.MONDAY, CalendarDayKind.INSTRUCTIONAL, "B");
        var target = CalendarTargets.of(calendars(), Optional.empty()).getFirst();
        new DayEdit(world.session).apply(draft(target, World.MONDAY, CalendarDayKind.HOLIDAY));
        assertEquals(1, calendar.getDays().size());
        assertEquals(CalendarDayKind.HOLIDAY, calendar.getDays().getFirst().getKind());
        assertEquals("A", calendar.getDays().getFirst().getRotation());
        assertEquals("Snow", calendar.getDays().getFirst().getLabel());
        world.session.undo();
        assertEquals(CalendarDayKind.INSTRUCTIONAL, calendar.getDays().getFirst().getKind());
        assertEquals("B", calendar.getDays().getFirst().getRotation());
    }

    @Test
    void severalDaysLeaveWeekendsAndRotationsAlone() throws CadreException {
        var calendar = world.calendar(null);
        world.day(calendar, World.MONDAY, CalendarDayKind.INSTRUCTIONAL, "B");
        var target = CalendarTargets.of(calendars(), Optional.empty()).getFirst();
        new DayEdit(world.session).apply(draft(target, World.MONDAY.plusDays(8), CalendarDayKind.TESTING));
        assertEquals(7, calendar.getDays().size());
        assertEquals("B", calendar.getDays().getFirst().getRotation());
        assertTrue(calendar.getDays().stream().allMatch(day -> day.getKind() == CalendarDayKind.TESTING));
    }

    @Test
    void withoutACalendarTheFirstChangeMakesOne() throws CadreException {
        var targets = CalendarTargets.of(calendars(), Optional.of(world.harbor));
        assertEquals(List.of("New calendar for Harbor", "New calendar for all schools"),
                targets.stream().map(CalendarTarget::name).toList());
        new DayEdit(world.session).apply(draft(targets.getFirst(), World.MONDAY, CalendarDayKind.HOLIDAY));
        assertEquals(Optional.of(CalendarDayKind.HOLIDAY),
                calendars().day(Optional.of(world.harbor), World.MONDAY).map(d -> d.getKind()));
        assertEquals(Optional.empty(), calendars().day(Optional.of(world.summit), World.MONDAY));
        world.session.undo();
        assertTrue(calendars().all().isEmpty());
    }

    @Test
    void wrongDaysAreSaid() {
        var target = new CalendarTarget.New(null, "");
        assertTrue(draft(target, World.MONDAY.minusDays(1), CalendarDayKind.HOLIDAY).problem().isPresent());
        assertTrue(draft(target, World.MONDAY.plusYears(2), CalendarDayKind.HOLIDAY).problem().isPresent());
        assertTrue(draft(target, World.MONDAY, CalendarDayKind.HOLIDAY).problem().isEmpty());
    }
}
