/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.model.SessionKind;
import org.cadre.scheduling.model.SeriesMembers;
import org.cadre.scheduling.model.SessionSeries;
import org.cadre.scheduling.testdata.Harbor;
import org.junit.jupiter.api.Test;

/** Experts owe their office hours, and members of a rotation their visits. */
class OtherCadenceTest {

    private static final LocalDate END = LocalDate.of(2026, 10, 30);

    private final Harbor harbor = new Harbor("America/Chicago");
    private final School school = harbor.school("North");
    private final Educator ana = harbor.person("Ana", "Ruiz", school);
    private final Educator max = harbor.person("Max", "Li", school);

    private SessionSeries series(SeriesMembers members, SessionKind kind) {
        var series = harbor.series("Hours", 1);
        series.setMembers(members);
        series.setKind(kind);
        series.setStart(LocalDate.of(2026, 10, 12));
        return series;
    }

    private void held(SessionSeries series, int cycle, String start, Educator... people) {
        var session = CadreFactory.eINSTANCE.createSession();
        session.setProgram(harbor.program);
        session.setKind(series.getKind());
        session.setPlannedStart(LocalDateTime.parse(start));
        session.setPlannedEnd(session.getPlannedStart().plusMinutes(30));
        session.getParticipants().addAll(List.of(people));
        harbor.work.add(session);
        var origin = harbor.origin(session);
        origin.setSeries(series);
        origin.setCycle(cycle);
        harbor.held(session, 30);
    }

    private List<CadenceRow> rows() throws CadreException {
        return new Ledgers().cadence(harbor.work, harbor.program, END).listing().rows();
    }

    private static List<Object> numbers(CadenceRow row) {
        return List.of(row.who(), row.due(), row.done(), row.overdue());
    }

    @Test
    void anExpertOwesHerHours() throws CadreException {
        var hours = series(SeriesMembers.BOOKED, SessionKind.OFFICE_HOUR);
        hours.getExperts().addAll(List.of(ana, max));
        held(hours, 1, "2026-10-13T09:00", ana, max);
        held(hours, 2, "2026-10-20T09:00", ana);
        assertEquals(List.of(List.of("Ana Ruiz", 3, 2, 0), List.of("Max Li", 3, 1, 1)),
                rows().stream().map(OtherCadenceTest::numbers).toList());
    }

    @Test
    void aMemberOwesHerVisitsNotThoseOfHersByOthers() throws CadreException {
        var visits = series(SeriesMembers.ROTATION, SessionKind.OBSERVATION);
        visits.getExperts().addAll(List.of(ana, max));
        held(visits, 1, "2026-10-13T09:00", ana, max);
        assertEquals(List.of(List.of("Ana Ruiz", 3, 1, 1), List.of("Max Li", 3, 0, 2)),
                rows().stream().map(OtherCadenceTest::numbers).toList());
    }
}
