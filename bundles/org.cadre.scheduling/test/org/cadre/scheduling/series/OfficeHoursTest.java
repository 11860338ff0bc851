/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CohortFormat;
import org.cadre.model.Educator;
import org.cadre.model.Session;
import org.cadre.model.SessionKind;
import org.cadre.scheduling.model.SeriesMembers;
import org.cadre.scheduling.plan.Plans;
import org.cadre.scheduling.plan.SchoolWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfficeHoursTest {

    private final SchoolWorld world = new SchoolWorld();
    private EditSession session;
    private List<Session> hours;
    private int ticks;

    @BeforeEach
    void twoOfficeHoursWithTwoPlaces() throws CadreException {
        var cohort = world.cohort("Fall", SchoolWorld.MONDAY, 2, CohortFormat.PLC);
        var series = world.series("Office", cohort, 60, 1);
        series.setKind(SessionKind.OFFICE_HOUR);
        series.setMembers(SeriesMembers.BOOKED);
        series.setPlaces(2);
        series.getExperts().add(world.person("Ann", null));
        for (var name : List.of("Bo", "Cy", "Di")) {
            world.person(name, null);
        }
        session = new EditSession(world.open());
        Plans.WRITER.accept(session, Plans.plan(work(), SchoolWorld.MONDAY, 2));
        hours = work().load(Roots.SESSIONS);
        assertEquals(2, hours.size());
    }

    private UnitOfWork work() {
        return session.work();
    }

    private Educator person(String name) throws CadreException {
        return work().load(Roots.EDUCATORS).stream().filter(one -> one.getGivenName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private boolean book(int hour, String name) throws CadreException {
        return service().book(session, hours.get(hour), person(name));
    }

    private OfficeHours service() {
        return new OfficeHours(Clock.fixed(Instant.EPOCH.plusSeconds(ticks++), ZoneOffset.UTC));
    }

    @Test
    void whoAskedFirstHasThePlaceAndWhoWaitsGetsItBack() throws CadreException {
        assertTrue(book(0, "Bo"));
        assertTrue(book(0, "Cy"));
        assertFalse(book(0, "Di"));
        assertEquals(List.of(person("Ann"), person("Bo"), person("Cy")), hours.get(0).getParticipants());
        assertEquals(2, hours.get(0).getRevision());
        assertThrows(CadreException.class, () -> book(0, "Di"));
        service().cancel(session, hours.get(0), person("Bo"));
        assertEquals(List.of(person("Ann"), person("Cy"), person("Di")), hours.get(0).getParticipants());
        session.undo();
        assertEquals(List.of(person("Ann"), person("Bo"), person("Cy")), hours.get(0).getParticipants());
    }

    @Test
    void whoHadFewerPlacesComesFirst() throws CadreException {
        book(0, "Bo");
        book(0, "Cy");
        assertTrue(book(1, "Bo"));
        assertTrue(book(1, "Cy"));
        assertTrue(book(1, "Di"), "had none yet");
        assertEquals(List.of(person("Ann"), person("Bo"), person("Di")), hours.get(1).getParticipants());
    }

    @Test
    void planningAgainKeepsTheBookedAndMovesWhereAllCanCome() throws CadreException {
        book(0, "Bo");
        var revision = hours.get(0).getRevision();
        var plan = Plans.plan(work(), SchoolWorld.MONDAY, 2);
        assertEquals(List.of(), plan.changed());
        Plans.WRITER.accept(session, plan);
        assertEquals(revision, hours.get(0).getRevision());
        assertEquals(List.of(person("Ann"), person("Bo")), hours.get(0).getParticipants());
    }

    @Test
    void anHourThatIsNoLongerAskedForGoesWithItsBookings() throws CadreException {
        book(0, "Bo");
        work().load(Roots.PROGRAMS).getFirst().getCohorts().getFirst()
                .setEnd(SchoolWorld.MONDAY.minusDays(1));
        Plans.WRITER.accept(session, Plans.plan(work(), SchoolWorld.MONDAY, 2));
        assertEquals(List.of(), work().load(Roots.SESSIONS));
        session.save(CommitNote.of("edit", "test", true), null);
        assertThrows(CadreException.class, () -> book(0, "Cy"), "canceled or gone sessions take nobody");
    }
}
