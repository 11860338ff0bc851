/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.model.CadreFactory;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.CoverageKind;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.ParticipantRole;
import org.cadre.model.School;
import org.cadre.model.SchoolCalendar;
import org.cadre.model.Session;
import org.cadre.model.SessionKind;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.SessionOrigin;
import org.cadre.scheduling.model.SessionSeries;
import org.cadre.scheduling.testdata.Harbor;
import org.junit.jupiter.api.Test;

class LedgersTest {

    private static final LocalDate END = LocalDate.of(2026, 10, 30);
    private final Harbor harbor = new Harbor("America/Chicago");
    private final Ledgers ledgers = new Ledgers();
    private final School school = harbor.school("North");
    private final Educator ana = harbor.person("Ana", "Ruiz", school);
    private final Educator max = harbor.person("Max", "Li", school);
    private final Mentorship pair = harbor.pair(ana, max);

    private void placed(Session session, SessionSeries series, int cycle, String from, String before)
            throws CadreException {
        var origin = harbor.work.load(Query.all(Literals.SESSION_ORIGIN, SessionOrigin.class)).stream()
                .filter(one -> one.getSession() == session).findFirst().orElseThrow();
        origin.setSeries(series);
        origin.setCycle(cycle);
        origin.setDueFrom(LocalDate.parse(from));
        origin.setDueBefore(LocalDate.parse(before));
    }

    private CadenceRow cadence() throws CadreException {
        return ledgers.cadence(harbor.work, harbor.program, END).listing().rows().getFirst();
    }

    @Test
    void cyclesComeFromWhatWasPlacedAndLateSessionsCountForTheirs() throws CadreException {
        var series = harbor.series("Peer review", 2);
        series.setStart(LocalDate.of(2026, 9, 7));
        placed(harbor.held(harbor.session(pair, "2026-09-08T09:00"), 30), series, 1, "2026-09-07",
                "2026-09-21");
        var late = harbor.held(harbor.session(pair, "2026-09-28T09:00"), 30);
        placed(late, series, 2, "2026-09-21", "2026-10-05");
        placed(harbor.session(pair, "2026-10-08T09:00"), series, 3, "2026-10-05", "2026-10-19");
        placed(harbor.session(pair, "2026-10-29T09:00"), series, 4, "2026-10-19", "2026-11-02");
        late.setActualStart(late.getActualStart().plusDays(20));
        var row = cadence();
        assertEquals(List.of(4, 2, 1), List.of(row.due(), row.done(), row.overdue()));
        assertEquals(LocalDate.of(2026, 10, 19), row.overdueSince());
        assertEquals(LocalDate.of(2026, 10, 18), row.lastMet());
        assertEquals("Ana Ruiz \u2013 Max Li", row.who());
    }

    @Test
    void eachPairCountsItsOwnCycles() throws CadreException {
        var series = harbor.series("Peer review", 2);
        series.setStart(LocalDate.of(2026, 9, 7));
        var late = harbor.pair(ana, harbor.person("Bo", "Chen", school));
        late.setStart(LocalDate.of(2026, 10, 5));
        placed(harbor.held(harbor.session(late, "2026-10-06T09:00"), 30), series, 1, "2026-10-05",
                "2026-10-19");
        placed(harbor.held(harbor.session(pair, "2026-10-07T09:00"), 30), series, 3, "2026-10-05",
                "2026-10-19");
        var rows = ledgers.cadence(harbor.work, harbor.program, END).listing().rows();
        assertEquals(List.of(2, 1, 0), List.of(rows.get(0).due(), rows.get(0).done(), rows.get(0).overdue()));
        assertEquals(List.of(4, 1, 2), List.of(rows.get(1).due(), rows.get(1).done(), rows.get(1).overdue()));
    }

    @Test
    void severalSessionsOfACycleAreDueOneByOne() throws CadreException {
        var series = harbor.series("Hour a week", 1);
        series.setStart(LocalDate.of(2026, 10, 19));
        series.setMinutes(30);
        series.setMinutesPerWeek(60);
        harbor.held(harbor.session(pair, "2026-10-20T09:00"), 30);
        harbor.held(harbor.session(pair, "2026-10-21T09:00"), 30);
        harbor.held(harbor.session(pair, "2026-10-22T09:00"), 30);
        assertEquals(List.of(4, 2, 0), List.of(cadence().due(), cadence().done(), cadence().overdue()));
    }

    @Test
    void withoutPlacedSessionsCyclesFollowTheSeries() throws CadreException {
        var series = harbor.series("Weekly", 1);
        series.setStart(LocalDate.of(2026, 9, 28));
        harbor.held(harbor.session(pair, "2026-09-30T09:00"), 30);
        harbor.held(harbor.session(pair, "2026-10-14T09:00"), 30);
        var other = harbor.held(harbor.session(pair, "2026-10-07T09:00"), 30);
        other.setKind(SessionKind.OBSERVATION);
        var row = cadence();
        assertEquals(List.of(5, 2, 2), List.of(row.due(), row.done(), row.overdue()));
        assertEquals(LocalDate.of(2026, 10, 12), row.overdueSince());
    }

    @Test
    void weeksWithoutSchoolAreNobodysDebt() throws CadreException {
        var calendar = harbor.calendar(school, "2026-09-28", "2026-10-30");
        calendar.getDays().stream().filter(day -> day.getDate().getMonthValue() == 10
                && day.getDate().getDayOfMonth() >= 12 && day.getDate().getDayOfMonth() <= 16)
                .forEach(day -> day.setKind(CalendarDayKind.HOLIDAY));
        harbor.series("Weekly", 1).setStart(LocalDate.of(2026, 9, 28));
        assertEquals(4, cadence().due());
        assertEquals(3, cadence().overdue());
    }

    @Test
    void aPairThatBeganLaterOrEndedOwesOnlyItsOwnCycles() throws CadreException {
        harbor.series("Weekly", 1).setStart(LocalDate.of(2026, 9, 28));
        pair.setStart(LocalDate.of(2026, 10, 12));
        pair.setEnd(LocalDate.of(2026, 10, 26));
        assertEquals(2, cadence().due());
    }

    @Test
    void averagesCountWeeksInSessionOnly() throws CadreException {
        var calendar = harbor.calendar(school, "2026-08-24", "2026-10-30");
        calendar.getDays().removeIf(day -> day.getDate().isAfter(LocalDate.of(2026, 9, 13))
                && day.getDate().isBefore(LocalDate.of(2026, 9, 28)));
        harbor.series("Weekly", 1).setMinutesPerWeek(60);
        harbor.held(harbor.session(pair, "2026-09-08T09:00"), 100);
        harbor.held(harbor.session(pair, "2026-10-08T09:00"), 250);
        harbor.session(pair, "2026-10-29T09:00");
        var row = ledgers.minutes(harbor.work, harbor.program, END).listing().rows().getFirst();
        assertEquals(7, row.weeks()); // 8/31 (from Sep 1), 9/7, 9/28, 10/5, 10/12, 10/19, 10/26
        assertEquals(350, row.minutes());
        assertEquals(50.0, row.average());
        assertTrue(row.isBelow());
        assertFalse(row.assumed());
    }

    @Test
    void withoutACalendarItIsSaidThatWeeksAreAssumed() throws CadreException {
        assertTrue(ledgers.minutes(harbor.work, harbor.program, END).listing().rows().getFirst().assumed());
    }

    @Test
    void beforeTheFirstWeekThereIsNoAverage() throws CadreException {
        var page = ledgers.minutes(harbor.work, harbor.program, LocalDate.of(2026, 8, 1));
        assertNull(page.listing().rows().getFirst().average());
        assertEquals(0, page.listing().rows().getFirst().weeks());
    }

    @Test
    void aSessionWithTwoMenteesIsPaidOnce() throws CadreException {
        var other = harbor.pair(ana, harbor.person("Bo", "Chen", school));
        harbor.held(harbor.session(pair, "2026-09-08T09:00"), 45).getMentorships().add(other);
        harbor.held(harbor.session(other, "2026-09-09T09:00"), 30);
        var row = ledgers.stipends(harbor.work, harbor.program, END).listing().rows().getFirst();
        assertEquals(new MentorHours(ana, 2, 2, 75), row);
        assertEquals(1.25, row.hours());
    }

    @Test
    void coverageCountsHalfDaysOfSubstitutesAndLostLessons() throws CadreException {
        var one = harbor.held(harbor.session(pair, "2026-10-05T09:00", 60), 60);
        harbor.coverage(one, CoverageKind.SUBSTITUTE, max, null).setCost(new BigDecimal("120.50"));
        var same = harbor.held(harbor.session(pair, "2026-10-05T09:30", 60), 60);
        harbor.coverage(same, CoverageKind.SUBSTITUTE, ana, null).setCost(new BigDecimal("120.50"));
        var later = harbor.held(harbor.session(pair, "2026-10-05T10:30", 30), 30);
        harbor.coverage(later, CoverageKind.SUBSTITUTE, max, null);
        harbor.coverage(later, CoverageKind.MERGED, ana, null);
        var afternoon = harbor.held(harbor.session(pair, "2026-10-05T13:00", 30), 30);
        harbor.coverage(afternoon, CoverageKind.SUBSTITUTE, max, null);
        harbor.coverage(afternoon, CoverageKind.COLLEAGUE, ana, max);
        var off = harbor.session(pair, "2026-10-06T13:00", 30);
        off.setStatus(SessionStatus.CANCELED);
        harbor.coverage(off, CoverageKind.SUBSTITUTE, max, null);
        var row = ledgers.coverage(harbor.work, harbor.program, END).listing().rows().getFirst();
        assertEquals(new SchoolCoverage(school, 6, 1, 0, 1, 3, new BigDecimal("241.00")), row);
    }

    @Test
    void clocksCountInstructionalDays() throws CadreException {
        SchoolCalendar calendar = harbor.calendar(school, "2026-08-24", "2026-10-30");
        calendar.getDays().stream().filter(day -> day.getDate().equals(LocalDate.of(2026, 8, 26)))
                .forEach(day -> day.setKind(CalendarDayKind.PROFESSIONAL_DEVELOPMENT));
        joined(max, "2026-08-24");
        var bo = harbor.person("Bo", "Chen", school);
        joined(bo, "2026-10-19");
        var rows = clocks(10, 60);
        assertEquals(3, rows.size());
        assertEquals(ClockRow.State.RUNNING, rows.getFirst().state());
        assertEquals(10, rows.getFirst().days());
        assertEquals(5, rows.get(1).days()); // Aug 24, 25, 27, 28, 31
        assertEquals(ClockRow.State.IN_TIME, rows.get(1).state());
        assertEquals(ClockRow.State.RUNNING, rows.get(2).state());
        assertEquals(ClockRow.State.OVERDUE, clocks(9, 60).getFirst().state());
        assertEquals(ClockRow.State.LATE, clocks(4, 60).get(1).state());
        assertEquals(ClockRow.State.OVERDUE, clocks(10, 43).get(2).state());
        agree("2026-09-15");
        assertEquals(ClockRow.State.IN_TIME, clocks(10, 60).get(2).state());
        assertEquals(10, clocks(10, 60).get(2).days());
    }

    private List<ClockRow> clocks(int match, int goals) throws CadreException {
        return ledgers.clocks(harbor.work, harbor.program, END, match, goals).listing().rows();
    }

    private void joined(Educator person, String day) {
        var one = CadreFactory.eINSTANCE.createParticipation();
        one.setEducator(person);
        one.setRole(ParticipantRole.MENTEE);
        one.setStart(LocalDate.parse(day));
        harbor.program.getParticipations().add(one);
    }

    private void agree(String day) {
        var plan = CadreFactory.eINSTANCE.createPlan();
        plan.setAgreedOn(LocalDate.parse(day));
        plan.getGoals().add(CadreFactory.eINSTANCE.createGoal());
        pair.setPlan(plan);
    }

    @Test
    void overduePairsAreFoundOnceEach() throws CadreException {
        harbor.series("Weekly", 1).setStart(LocalDate.of(2026, 9, 28));
        harbor.series("Observation", 2).setStart(LocalDate.of(2026, 9, 28));
        harbor.held(harbor.session(pair, "2026-09-30T09:00"), 30);
        var findings = new CadenceCheck(ledgers).run(harbor.work, END);
        assertEquals(1, findings.size());
        assertEquals(pair, findings.getFirst().subject().orElseThrow());
        var text = findings.getFirst().text();
        assertTrue(text.contains("4 sessions overdue") && text.contains("last met on 2026-09-30"), text);
        pair.setEnd(LocalDate.of(2026, 10, 28));
        assertEquals(List.of(), new CadenceCheck(ledgers).run(harbor.work, END));
        assertEquals(1, harbor.work.load(Roots.PROGRAMS).size());
    }
}
