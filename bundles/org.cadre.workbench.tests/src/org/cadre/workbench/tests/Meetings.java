/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

import org.cadre.core.exchange.SampleSource;
import org.cadre.core.people.Employments;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.model.CadreFactory;
import org.cadre.model.CadrePackage;
import org.cadre.model.CalendarDay;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.School;
import org.cadre.model.SchoolCalendar;
import org.cadre.model.Session;
import org.cadre.ui.Elements;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.program.ProgramEditor;
import org.cadre.workbench.tests.imports.Databases;
import org.eclipse.ui.PlatformUI;

/** A pair of one school that meets, in a database of its own, with its program on the page Schedule. */
@SuppressWarnings("nls")
final class Meetings {

    private Session meeting;

    /** Opens a sample without sessions. */
    static void open(Path folder) {
        Databases.sample(folder.resolve("harbor"), new SampleSource.Size(2, 40, 7));
    }

    /** The first school day of all schools after a day. */
    static LocalDate schoolDayAfter(LocalDate day) {
        return Ui.get(() -> Databases.load(Query.all(CadrePackage.Literals.SCHOOL_CALENDAR,
                SchoolCalendar.class)).stream().flatMap(calendar -> calendar.getDays().stream())
                .filter(one -> one.getKind() == CalendarDayKind.INSTRUCTIONAL).map(CalendarDay::getDate)
                .filter(one -> one.isAfter(day)).min(Comparator.naturalOrder()).orElseThrow());
    }

    /** The pair meets once. */
    static Meetings meet(LocalDateTime start) {
        var meetings = new Meetings();
        Ui.run(() -> meetings.fill(start));
        turn("org.cadre.scheduling.ui.schedule");
        return meetings;
    }

    /** Turns to a page of the program. */
    static void turn(String page) {
        Ui.run(() -> {
            var program = Databases.load(Roots.PROGRAMS).getFirst();
            var editor = PlatformUI.getWorkbench().getService(Elements.class).open(program).orElseThrow();
            ((ProgramEditor) editor).turnTo(page);
        });
    }

    private void fill(LocalDateTime start) {
        var session = Ui.service(OpenDatabase.class).session().orElseThrow();
        session.edit("Add Session", () -> {
            var pair = pair(start.toLocalDate());
            session.work().add(pair);
            meeting = CadreFactory.eINSTANCE.createSession();
            meeting.setProgram(pair.getProgram());
            meeting.getMentorships().add(pair);
            meeting.setPlannedStart(start);
            meeting.setPlannedEnd(start.plusMinutes(30));
            session.work().add(meeting);
        });
        PlatformUI.getWorkbench().getService(OpenDatabase.class).save();
    }

    private static Mentorship pair(LocalDate day) {
        var people = Databases.load(Roots.EDUCATORS).stream().filter(one -> one.getLeaves().isEmpty()
                && Employments.schoolOn(one, day).isPresent()).toList();
        var mentor = people.getFirst();
        var mentee = people.stream().skip(1).filter(one -> school(one, day) == school(mentor, day))
                .findFirst().orElseThrow();
        var pair = CadreFactory.eINSTANCE.createMentorship();
        pair.setProgram(Databases.load(Roots.PROGRAMS).getFirst());
        pair.setMentor(mentor);
        pair.setMentee(mentee);
        pair.setStatus(MentorshipStatus.ACTIVE);
        pair.setStart(day.minusMonths(1));
        return pair;
    }

    private static School school(Educator person, LocalDate day) {
        return Employments.schoolOn(person, day).orElseThrow();
    }

    /** The session; on the UI thread. */
    Session meeting() {
        return meeting;
    }

    /** Where the pair works; on the UI thread. */
    School school() {
        var mentor = meeting.getMentorships().getFirst().getMentor();
        return school(mentor, meeting.getPlannedStart().toLocalDate());
    }

    /** All sessions that are in the database; on the UI thread. */
    static List<Session> all() {
        return Databases.load(Roots.SESSIONS);
    }
}
