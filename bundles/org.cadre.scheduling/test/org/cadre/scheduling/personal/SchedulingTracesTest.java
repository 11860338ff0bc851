/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.listing.ElementLabel;
import org.cadre.core.personal.ErasedPerson;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Educator;
import org.cadre.scheduling.intake.Known;
import org.cadre.scheduling.intake.Town;
import org.cadre.scheduling.model.MeetingRoom;
import org.cadre.scheduling.model.SchedulingFactory;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.Timetable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What scheduling keeps of people is told to them, and goes when they are erased. */
class SchedulingTracesTest {

    @TempDir
    private Path folder;
    private UnitOfWork work;
    private Educator ana;
    private final SchedulingTraces traces = new SchedulingTraces();

    @BeforeEach
    void somethingOfHers() throws Exception {
        var town = new Town(folder);
        town.table("timetables.csv", "staffId,school,kind,period,title\nt1,North,teaching,1,Algebra\n"
                + "t2,North,teaching,1,With Ana Diaz\n");
        town.table("rooms.csv", "school,room\nNorth,Room of Ana Diaz\n");
        town.table("contract_hours.csv", "staffId,school,start,end\nt1,,8:00,15:00\n,North,8:00,15:00\n");
        town.table("commitments.csv", "staffId,start,end\nt1,2026-09-01 08:00,2026-09-01 09:00\n");
        work = town.store.begin();
        ana = Known.of(work).person("t1");
        var booking = SchedulingFactory.eINSTANCE.createBooking();
        booking.setEducator(ana);
        work.add(booking);
    }

    @AfterEach
    void close() {
        work.close();
    }

    private ErasedPerson erased() {
        return new ErasedPerson(ana, List.of(), Map.of("Ana Diaz", "Former educator 1"), "Former educator 1");
    }

    @Test
    void sheIsToldAllOfIt() throws CadreException {
        var told = traces.told(work, ana);
        assertEquals(List.of("timetables", "contractHours", "commitments", "bookings"),
                List.copyOf(told.keySet()));
        assertEquals("2026-09-01T08:00", told.get("commitments").getFirst().get("start"));
        assertFalse(told.toString().contains("Ben"), told::toString);
    }

    @Test
    void thePlanSaysWhatGoesAndChangesNothing() throws CadreException {
        assertEquals(List.of(1, 1, 1, 1, 2), traces.plan(work, erased()).stream().map(line -> line.count())
                .toList());
        assertEquals(2, work.load(Query.all(Literals.TIMETABLE, Timetable.class)).size());
    }

    @Test
    void nothingOfHersIsLeft() throws CadreException {
        assertEquals(6, traces.forget(work, erased()).size());
        assertEquals(Map.of(), traces.told(work, ana));
        assertEquals(List.of(), traces.plan(work, erased()));
        assertEquals("With Former educator 1", work.load(Query.all(Literals.TIMETABLE, Timetable.class))
                .getFirst()
                .getEntries().getFirst().getTitle());
        assertEquals("Room of Former educator 1",
                work.load(Query.all(Literals.MEETING_ROOM, MeetingRoom.class)).getFirst().getName());
    }

    @Test
    void recordsHaveNames() throws CadreException {
        var labels = new SchedulingLabels();
        var timetable = work.load(Query.all(Literals.TIMETABLE, Timetable.class)).getFirst();
        assertEquals("Timetable of Ana Diaz, t1 at North", labels.getAdapter(timetable, ElementLabel.class)
                .text());
        for (var type : List.of(Literals.SESSION_SERIES, Literals.SESSION_ORIGIN, Literals.TRAVEL,
                Literals.SUBSTITUTE_POOL, Literals.SUBSTITUTE_DAY, Literals.PROGRAM_RULES,
                Literals.BOOKING)) {
            var text = labels.getAdapter(SchedulingFactory.eINSTANCE.create(type), ElementLabel.class).text();
            assertFalse(text.isBlank() || text.contains("{"), text);
        }
        assertNull(labels.getAdapter(ana, ElementLabel.class));
    }
}
