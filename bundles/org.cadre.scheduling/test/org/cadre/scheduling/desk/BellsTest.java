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
import org.cadre.core.store.Query;
import org.cadre.model.BellPeriod;
import org.cadre.model.BellSchedule;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.scheduling.desk.BellFlaws.Line;
import org.cadre.scheduling.plan.SchoolWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BellsTest {

    @ParameterizedTest
    @CsvSource({ "8:05,08:05", "08.05,08:05", "8,08:00", "1:30 pm,13:30", "12 am,00:00", "12:15 P.M.,12:15",
        "23h10,23:10", "9:00am,09:00" })
    void timesAreReadAsPeopleTypeThem(String typed, LocalTime time) {
        assertEquals(Optional.of(time), TimeText.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "noon", "25:00", "8:75", "13 pm", "0 am", "8:5", "-8:00" })
    void whatIsNoTimeIsNone(String typed) {
        assertEquals(Optional.empty(), TimeText.read(typed));
    }

    @Test
    void flawsNameTheirPlace() {
        var flaws = BellFlaws.of(List.of(new Line("1", "8:00", "8:50"), new Line("", "", ""),
                new Line("2", "8:40", "9:30"), new Line("3", "10:00", "9:50"), new Line("", "10:00", "11:00"),
                new Line("4", "ten", "11:00"), new Line("1", "12:00", "13:00")));
        assertEquals(List.of(2, 3, 4, 5, 6), flaws.stream().map(BellFlaws.Flaw::line).toList());
        assertEquals("Period 2 begins at 08:40, before period 1 ends at 08:50.", flaws.get(0).text());
        assertEquals("Period 3 ends at 09:50, which is not after it begins at 10:00.", flaws.get(1).text());
        assertEquals("Line 5 has no name. Give the period one, for instance 3rd.", flaws.get(2).text());
        assertEquals("There are two periods 1. Give one of them another name.", flaws.get(4).text());
    }

    @Test
    void bellsThatTouchAreFine() {
        assertEquals(List.of(), BellFlaws.of(List.of(new Line("2", "8:50", "9:40"),
                new Line("1", "8:00", "8:50"))));
    }

    @Test
    void periodsAreKeptInTheOrderOfTheDayAndKeepTheirIdentity() throws CadreException {
        var world = new SchoolWorld();
        world.bells(world.school("Harbor"), "Regular", 3);
        var session = new EditSession(world.open());
        var bells = session.work().load(Query.all(Literals.BELL_SCHEDULE, BellSchedule.class)).getFirst();
        var second = bells.getPeriods().get(1);
        new BellEdit(session).keep(bells, "Regular", bells.getSchool(), List.of(
                new BellEdit.Typed(second, new Line("2nd", "9:00", "9:45")),
                new BellEdit.Typed(null, new Line("0", "7:10", "7:50")),
                new BellEdit.Typed(bells.getPeriods().get(2), new Line("", "", ""))));
        assertEquals(List.of("0", "2nd"), bells.getPeriods().stream().map(BellPeriod::getName).toList());
        assertEquals(second, bells.getPeriods().get(1));
        session.undo();
        assertEquals(List.of("1", "2", "3"), bells.getPeriods().stream().map(BellPeriod::getName).toList());
        assertEquals(LocalTime.of(9, 50), second.getEndTime());
    }

    @Test
    void overlapsAndNamesThatAreTakenAreRefused() throws CadreException {
        var world = new SchoolWorld();
        world.bells(world.school("Harbor"), "Regular", 1);
        var session = new EditSession(world.open());
        var school = session.work().load(Query.all(Literals.BELL_SCHEDULE, BellSchedule.class)).getFirst()
                .getSchool();
        var edit = new BellEdit(session);
        var one = new BellEdit.Typed(null, new Line("1", "8:00", "8:50"));
        var other = new BellEdit.Typed(null, new Line("2", "8:30", "9:00"));
        assertThrows(CadreException.class, () -> edit.keep(null, "Early", school, List.of(one, other)));
        assertThrows(CadreException.class, () -> edit.keep(null, "regular", school, List.of(one)));
        assertThrows(CadreException.class, () -> edit.keep(null, "Early", school, List.of()));
        edit.keep(null, "regular", null, List.of(one));
        assertEquals(2, session.work().load(Query.all(Literals.BELL_SCHEDULE, BellSchedule.class)).size());
    }
}
