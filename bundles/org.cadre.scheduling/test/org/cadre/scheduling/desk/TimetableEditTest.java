/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.scheduling.model.SchedulingFactory;
import org.cadre.scheduling.model.Timetable;
import org.cadre.scheduling.model.TimetableKind;
import org.cadre.scheduling.plan.SchoolWorld;
import org.junit.jupiter.api.Test;

class TimetableEditTest {

    private final SchoolWorld world = new SchoolWorld();
    private EditSession session;

    private Timetable open() throws CadreException {
        var school = world.school("Harbor");
        world.bells(school, "Regular", 3);
        var timetable = world.timetable(world.person("Ann", school), school);
        SchoolWorld.entry(timetable, 1, TimetableKind.TEACHING);
        SchoolWorld.entry(timetable, 2, TimetableKind.PREPARATION);
        session = new EditSession(world.open());
        return new TimetableEdit(session).all().getFirst();
    }

    @Test
    void aWeekHasThePeriodsDownAndTheDaysAcross() throws CadreException {
        var draft = Draft.of(open());
        var week = new TimetableWeek(session.work(), draft);
        assertEquals(List.of("1  08:00\u201308:50", "2  09:00\u201309:50", "3  10:00\u201310:50"),
                week.slots().stream().map(WeekSlot::text).toList());
        assertEquals(List.of("Every day", "Mon", "Tue", "Wed", "Thu", "Fri"),
                week.days().stream().map(WeekDay::text).toList());
        assertEquals("Algebra", week.usual(week.slots().getFirst()).orElseThrow().getTitle());
        assertEquals(Optional.empty(), week.entry(week.slots().getFirst(), week.days().get(1)));
    }

    @Test
    void cellsArePutAndClearedAndKeptAsOneStep() throws CadreException {
        var original = open();
        var staying = original.getEntries().getFirst();
        var draft = Draft.of(original);
        var week = new TimetableWeek(session.work(), draft);
        var friday = week.days().get(5);
        var third = week.slots().get(2);
        var says = week.copy(third, friday);
        says.setKind(TimetableKind.DUTY);
        says.setTitle("Hall");
        week.put(third, friday, says);
        week.clear(week.slots().get(1), week.days().getFirst());
        week.add(new WeekSlot(null, LocalTime.of(7, 0), LocalTime.of(7, 30)));
        assertEquals("07:00\u201307:30", week.slots().getFirst().text());
        new TimetableEdit(session).keep(original, draft);
        assertEquals(List.of("1", "3"), original.getEntries().stream().map(one -> one.getPeriod()).toList());
        assertEquals(staying, original.getEntries().getFirst());
        assertEquals(5, original.getEntries().getLast().getDayOfWeek());
        session.undo();
        assertEquals(List.of("1", "2"), original.getEntries().stream().map(one -> one.getPeriod()).toList());
    }

    @Test
    void aSecondTimetableForTheSameDaysIsRefused() throws CadreException {
        var original = open();
        var edit = new TimetableEdit(session);
        var twin = SchedulingFactory.eINSTANCE.createTimetable();
        twin.setEducator(original.getEducator());
        twin.setSchool(original.getSchool());
        assertThrows(CadreException.class, () -> edit.keep(null, twin));
        original.setEnd(SchoolWorld.MONDAY);
        twin.setStart(SchoolWorld.MONDAY);
        edit.keep(null, twin);
        assertEquals(2, edit.all().size());
    }
}
