/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Query;
import org.cadre.model.CoverageKind;
import org.cadre.model.Educator;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.SessionOrigin;
import org.cadre.scheduling.testdata.Harbor;
import org.junit.jupiter.api.Test;


class HandoutsTest {

    private static final Instant NOON = Harbor.NOON.instant();
    private final Harbor harbor = new Harbor("America/Chicago");
    private final Handouts handouts = new Handouts();
    private final Educator ana = harbor.person("Ana", "Garc\u00eda", harbor.school("North"));
    private final Educator max = harbor.person("Max", "Li", harbor.school("South"));

    private Handout of(HandoutScope scope) throws CadreException {
        var made = handouts.of(harbor.work, List.of(scope), null, null);
        return made.isEmpty() ? null : made.getFirst();
    }

    private List<String> lines(Handout handout) {
        var text = new CalendarText(NOON.truncatedTo(ChronoUnit.DAYS)).calendar(handout);
        var read = Lines.read(text);
        assertTrue(read.validate(biweekly.ICalVersion.V2_0).isEmpty(), text);
        assertEquals(handout.events().size(), read.getEvents().size());
        return Lines.of(text);
    }

    private List<String> linesOf(Educator person) throws CadreException {
        return lines(of(new HandoutScope.Person(person)));
    }

    @Test
    void anEntrySaysWhenAndWithWhomInTheDistrictsZone() throws CadreException {
        var session = harbor.session(harbor.pair(ana, max), "2026-10-05T09:00");
        session.setPlace("Room 12; east wing");
        session.setRevision(3);
        var lines = linesOf(ana);
        assertTrue(lines.contains("UID:" + session.getUuid() + "@cadre"), lines.toString());
        assertTrue(lines.contains("DTSTART;TZID=America/Chicago:20261005T090000"), lines.toString());
        assertTrue(lines.contains("DTEND;TZID=America/Chicago:20261005T093000"));
        assertTrue(lines.contains("DTSTAMP:20261001T000000Z"));
        assertTrue(lines.contains("SUMMARY:Mentoring meeting with Max Li"));
        assertTrue(lines.contains("LOCATION:Room 12\\; east wing"));
        assertTrue(lines.contains("SEQUENCE:3"));
        assertTrue(lines.contains("STATUS:CONFIRMED"));
        assertTrue(lines.contains("TZID:America/Chicago"));
        assertEquals(List.of(), Lines.values(lines, "METHOD"));
        assertTrue(lines.contains("RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3"), lines.toString());
        assertTrue(lines.contains("RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11"), lines.toString());
    }

    @Test
    void theSameCalendarGivesTheSameBytesAllDay() throws CadreException {
        harbor.session(harbor.pair(ana, max), "2026-10-05T09:00");
        harbor.session(harbor.pair(max, ana), "2026-10-06T09:00");
        var one = new CalendarText(NOON.truncatedTo(ChronoUnit.DAYS))
                .calendar(of(new HandoutScope.Person(ana)));
        var other = new CalendarText(NOON.plusSeconds(3600).truncatedTo(ChronoUnit.DAYS))
                .calendar(of(new HandoutScope.Person(ana)));
        assertEquals(one, other);
    }

    @Test
    void onlyWhatWasHandedOutIsTakenBack() throws CadreException {
        var pair = harbor.pair(ana, max);
        harbor.session(pair, "2026-10-05T09:00").setStatus(SessionStatus.CANCELED);
        var known = harbor.session(pair, "2026-10-06T09:00");
        var edit = new EditSession(harbor.work);
        assertEquals(2, handouts.mark(edit, List.of(new Handout("x", "x", DistrictZone.of(harbor.work),
                List.of(),
                List.of(known, harbor.session(pair, "2026-10-07T09:00")))), NOON));
        assertNull(of(new HandoutScope.Person(ana)).events().stream().filter(HandoutEvent::canceled).findAny()
                .orElse(null));
        known.setStatus(SessionStatus.CANCELED);
        known.setRevision(1);
        var made = of(new HandoutScope.Person(ana));
        var lines = lines(made);
        assertEquals(List.of("CANCELLED", "CONFIRMED"), Lines.values(lines, "STATUS"));
        assertEquals(List.of("1", "0"), Lines.values(lines, "SEQUENCE"));
        var taken = Lines.of(new CalendarText(NOON).cancelation(made));
        assertEquals(List.of("CANCEL"), Lines.values(taken, "METHOD"));
        assertEquals(List.of(known.getUuid() + "@cadre"), Lines.values(taken, "UID"));
        assertEquals(List.of("invalid:nomail"), Lines.values(taken, "ORGANIZER"));
    }

    @Test
    void handingOutIsOneStepToUndo() throws CadreException {
        harbor.session(harbor.pair(ana, max), "2026-10-06T09:00");
        var edit = new EditSession(harbor.work);
        handouts.mark(edit, List.of(of(new HandoutScope.Person(ana))), NOON);
        var origin = harbor.work.load(Query.all(Literals.SESSION_ORIGIN, SessionOrigin.class)).getFirst();
        assertEquals(NOON, origin.getHandedOutAt());
        edit.undo();
        assertNull(origin.getHandedOutAt());
    }

    @Test
    void whoCoversHasAnEntryAndWhoseClassItIsReadsByWhom() throws CadreException {
        var session = harbor.session(harbor.pair(ana, max), "2026-10-06T09:00");
        var kim = harbor.person("Kim", "Day", harbor.school("East"));
        harbor.coverage(session, CoverageKind.COLLEAGUE, max, kim);
        assertTrue(linesOf(kim).contains("SUMMARY:Cover the class of Max Li"));
        var uid = Lines.values(linesOf(kim), "UID");
        session.getCoverage().clear();
        harbor.coverage(session, CoverageKind.COLLEAGUE, max, kim);
        assertEquals(uid, Lines.values(linesOf(kim), "UID"));
        assertTrue(linesOf(max).contains("DESCRIPTION:Your class is covered by Kim Day."));
        assertEquals(List.of(), Lines.values(linesOf(ana), "DESCRIPTION"));
        var south = max.getEmployments().getFirst().getSchool();
        assertEquals(List.of("Mentoring meeting: Ana Garc\u00eda\\, Max Li",
                "Class of Max Li covered by Kim Day"),
                Lines.values(lines(of(new HandoutScope.OfSchool(south))), "SUMMARY").stream().sorted(
                        java.util.Comparator.reverseOrder()).toList());
        assertEquals(3, handouts.everybody(harbor.work, null, null).size());
        assertEquals(0, handouts.everybody(harbor.work, LocalDate.of(2026, 10, 7), null).size());
    }

    @Test
    void namesCanNeitherBreakLinesNorAddProperties() throws CadreException {
        max.setGivenName("Max\r\nATTENDEE:mailto:x@example.org\nEND:VEVENT");
        max.setFamilyName("L\u2028i, \\;\u0007" + "\u738b\u5c0f\u660e".repeat(30) + "\uD83D\uDE00");
        harbor.session(harbor.pair(ana, max), "2026-10-06T09:00");
        var lines = linesOf(ana);
        assertEquals(1, lines.stream().filter("END:VEVENT"::equals).count());
        assertFalse(lines.stream().anyMatch(line -> line.startsWith("ATTENDEE")));
        var summary = Lines.values(lines, "SUMMARY").getFirst();
        assertTrue(summary.contains("L i\\, \\\\\\; \u738b"), summary);
        assertTrue(summary.endsWith("\uD83D\uDE00"));
    }

    @Test
    void nothingSealedAndNoReasonLeaves() throws CadreException {
        var session = harbor.session(harbor.pair(ana, max), "2026-10-06T09:00");
        session.setNotes("SECRETNOTE");
        session.setNextStep("SECRETSTEP");
        session.setPhase("SECRETPHASE");
        session.setStatus(SessionStatus.MISSED);
        session.setMissedBecause(org.cadre.model.MissedReason.ABSENCE);
        harbor.work.load(Query.all(Literals.SESSION_ORIGIN, SessionOrigin.class))
                .forEach(origin -> origin.setHandedOutAt(NOON));
        var text = String.join("\n", linesOf(ana));
        assertFalse(text.contains("SECRET"), text);
        assertFalse(text.toLowerCase(java.util.Locale.ROOT).contains("absen"), text);
        assertFalse(Lines.values(linesOf(ana), "UID").getFirst().contains("1001"));
    }

    @Test
    void fileNamesAreSafeAndDifferent() {
        var names = new SafeName();
        assertEquals("etc-passwd", names.of("../../etc/passwd"));
        assertEquals("calendar", names.of("\u0000/:"));
        assertEquals("pair-1-2", names.of("pair-1-2"));
        assertEquals("PAIR-1-2-2", names.of("PAIR-1-2"));
        assertEquals("\u738b\u5c0f\u660e", names.of("\u738b\u5c0f\u660e"));
    }
}
