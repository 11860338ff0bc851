/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.waitlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.command.Outcome;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Roots;
import org.cadre.matching.policy.WaitingTerms;
import org.cadre.matching.report.HtmlReport;
import org.cadre.matching.report.MatchLists;
import org.cadre.matching.solve.Matcher;
import org.cadre.matching.testing.Office;
import org.cadre.matching.testing.World;
import org.cadre.matching.waiting.WaitLedger;
import org.cadre.matching.waiting.Waited;
import org.cadre.matching.why.Explainer;
import org.cadre.matching.why.WhyTexts;
import org.cadre.model.CadreFactory;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.Educator;
import org.cadre.model.MentorshipStatus;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import picocli.CommandLine;

/** One mentor and three mentees; runs are taken over and dated by the test. */
class WaitListsTest {

    /** A Monday. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 3);

    private Office office;

    @BeforeEach
    void oneAndThree() throws CadreException {
        var world = new World();
        world.district.setTimeZone("UTC");
        var school = world.school("North");
        world.work(world.mentor("Ana", 1), school, "Math");
        List.of("Eve", "Fay", "Gus").forEach(name -> world.work(world.mentee(name), school, "Math"));
        office = Office.of(world);
    }

    /** A match of that day that left everybody over but one. */
    private void run(LocalDate day) throws CoreException {
        var proposal = new Matcher(World.TERMS).prepare(office.work(), office.program(),
                office.policies.of(office.work(), office.program()), day).run(null);
        var run = office.runs.apply(office.session, proposal);
        run.setAt(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    private Educator person(String name) throws CadreException {
        return office.work().load(Roots.EDUCATORS).stream()
                .filter(one -> PersonName.show(one).equals(name)).findFirst().orElseThrow();
    }

    private Waited waited(String name, LocalDate day) throws CadreException {
        return WaitLedger.of(office.work(), office.program(), day, WaitingTerms.PRESET).of(person(name))
                .orElse(null);
    }

    /** Who has the mentor now; she gets her by the order of staff ids first. */
    private String matched(LocalDate day) throws CoreException {
        return PersonName.show(new Matcher(World.TERMS).prepare(office.work(), office.program(),
                office.policies.of(office.work(), office.program()), day).run(null).pairs().getFirst()
                .mentee());
    }

    @Test
    void whoWasLeftOverIsNext() throws CoreException {
        run(MONDAY);
        assertEquals("Eve", matched(MONDAY), "on the same day nothing changes");
        assertEquals("Fay", matched(MONDAY.plusDays(1)), "but later those are first who were left over");
        run(MONDAY.plusDays(1));
        assertEquals(2, waited("Gus", MONDAY.plusDays(2)).rounds());
        assertEquals("Gus", matched(MONDAY.plusDays(2)), "and then who was left over twice");
    }

    @Test
    void severalMatchesOnOneDayCountOnce() throws CoreException {
        run(MONDAY);
        run(MONDAY);
        run(MONDAY);
        var fay = waited("Fay", MONDAY.plusDays(7));
        assertEquals(1, fay.rounds());
        assertEquals(5, fay.days(), "Monday to Friday");
        assertEquals(1_200, fay.priority());
        assertEquals(MONDAY, fay.since());
    }

    @Test
    void onlyInstructionalDaysCountAndNoneOnLeave() throws CoreException {
        run(MONDAY);
        var leave = CadreFactory.eINSTANCE.createLeave();
        leave.setStart(MONDAY.plusDays(1));
        leave.setEnd(MONDAY.plusDays(3));
        person("Gus").getLeaves().add(leave);
        var calendar = CadreFactory.eINSTANCE.createSchoolCalendar();
        calendar.setSchool(office.work().load(Roots.SCHOOLS).getFirst());
        for (int i = 0; i < 14; i++) {
            var day = CadreFactory.eINSTANCE.createCalendarDay();
            day.setDate(MONDAY.plusDays(i));
            day.setKind(i % 7 > 4 || i == 3 ? CalendarDayKind.HOLIDAY : CalendarDayKind.INSTRUCTIONAL);
            calendar.getDays().add(day);
        }
        office.work().add(calendar);
        assertEquals(4, waited("Fay", MONDAY.plusDays(7)).days(), "one holiday");
        assertEquals(2, waited("Gus", MONDAY.plusDays(7)).days(), "and two days on leave");
    }

    @Test
    void whoHadAMentorBeginsAnewAndLeaveIsNoWaiting() throws CoreException {
        run(MONDAY);
        var pair = office.mentorships.propose(office.program(), person("Ana"), person("Fay"));
        office.work().add(pair);
        pair.setStart(MONDAY.plusDays(1));
        var change = CadreFactory.eINSTANCE.createStatusChange();
        change.setAfter(MentorshipStatus.ACTIVE);
        pair.getChanges().add(change);
        pair.setStatus(MentorshipStatus.ENDED);
        pair.setEnd(MONDAY.plusDays(20));
        assertEquals(null, waited("Fay", MONDAY.plusDays(30)));
        assertEquals(1, waited("Gus", MONDAY.plusDays(30)).rounds());
        var leave = CadreFactory.eINSTANCE.createLeave();
        leave.setStart(MONDAY.plusDays(25));
        person("Gus").getLeaves().add(leave);
        run(MONDAY.plusDays(28));
        assertEquals(1, waited("Gus", MONDAY.plusDays(30)).rounds(), "left over for being on leave is none");
    }

    @Test
    void aPolicyCanSwitchItOff() throws CoreException {
        run(MONDAY);
        office.policies.set(office.session, office.program(), office.policies.of(office.work(),
                office.program()).withWaiting(WaitingTerms.NONE));
        assertEquals("Eve", matched(MONDAY.plusDays(7)));
        assertEquals(WaitingTerms.NONE, office.policies.of(office.work(), office.program()).waiting());
    }

    @Test
    void theListIsFairAndEqualsShareAPosition() throws CoreException {
        run(MONDAY);
        office.program().getParticipations().forEach(one -> one.setSignedUpAt(null));
        var places = new WaitLists(office.runs).of(office.work(), office.program(), WaitingTerms.PRESET,
                MONDAY.plusDays(6));
        assertEquals(List.of("1 Fay 1200", "1 Gus 1200"), places.stream().map(place -> place.position() + " "
                + PersonName.show(place.mentee()) + " " + place.priority()).toList());
        office.program().getParticipations().stream()
                .filter(one -> PersonName.show(one.getEducator()).equals("Gus"))
                .forEach(one -> one.setSignedUpAt(Instant.EPOCH));
        assertEquals("Gus", PersonName.show(new WaitLists(office.runs).of(office.work(), office.program(),
                WaitingTerms.PRESET, MONDAY.plusDays(6)).getFirst().mentee()), "who signed up earlier");
    }

    @Test
    void whySaysIt() throws CoreException {
        run(MONDAY);
        run(MONDAY.plusDays(7));
        var subject = new Matcher(World.TERMS).examine(office.work(), office.program(),
                office.policies.of(office.work(), office.program()), MONDAY.plusDays(8), null);
        var why = new Explainer(subject, null).pair(person("Fay")).orElseThrow();
        assertEquals(1, why.waited().orElseThrow().rounds(), "as the match on the table knew it");
        var text = String.join(" ", WhyTexts.pair(why).text());
        assertTrue(text.contains("Left over by a match on 2026-08-03, 5 instructional days ago: to leave her "
                + "over again costs 12.0 points more."), text);
    }

    @Test
    void theCommandListsIt() throws CoreException {
        run(MONDAY);
        office.save();
        var command = new WaitlistCommand(office.stores(), office.programs, office.day, office.policies,
                new WaitLists(office.runs));
        var table = call(command);
        assertTrue(table.text().contains("Priority from tomorrow on: 10.0 points"), table.text());
        var rows = (List<?>) table.data().get("waiting");
        assertEquals(2, rows.size());
        assertEquals(1, ((Map<?, ?>) rows.getFirst()).get("position"));
        assertEquals("2026-08-03", ((Map<?, ?>) rows.getFirst()).get("since"));
        assertEquals(18.8, ((Map<?, ?>) rows.getFirst()).get("priority"), "22 days until September 1");
        assertEquals(3, call(command, "--format", "csv").text().lines().count());
    }

    @Test
    void listsAndReportOfAMatchSayIt() throws CoreException {
        run(MONDAY);
        var proposal = new Matcher(World.TERMS).prepare(office.work(), office.program(),
                office.policies.of(office.work(), office.program()), MONDAY.plusDays(7)).run(null);
        var gus = MatchLists.waiting(proposal).csv().lines().filter(line -> line.startsWith("Gus")).toList();
        assertTrue(gus.getFirst().contains(",2026-08-03,12,"), gus::toString);
        var eve = MatchLists.waiting(proposal).csv().lines().filter(line -> line.startsWith("Eve")).toList();
        assertTrue(eve.getFirst().contains(",,0,"), eve::toString);
        var html = new HtmlReport(proposal, World.TERMS).html();
        assertTrue(html.contains("Waiting since"), html);
        assertTrue(html.contains("2026-08-03") && html.contains("12.0"), html);
    }

    private static Outcome call(WaitlistCommand command, String... arguments) throws CoreException {
        var run = command.newRun();
        var line = new CommandLine(run);
        line.setResourceBundle(command.texts());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.parseArgs(Stream.concat(Stream.of("--db", "x", "--program",
                "Induction"), Stream.of(arguments)).toArray(String[]::new));
        return run.run(new NullProgressMonitor());
    }
}
