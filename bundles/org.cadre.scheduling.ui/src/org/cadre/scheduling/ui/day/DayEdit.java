/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.day;

import java.time.LocalDate;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.Intervals;
import org.cadre.core.store.Roots;
import org.cadre.model.AcademicSession;
import org.cadre.model.CadreFactory;
import org.cadre.model.CalendarDay;
import org.cadre.model.School;
import org.cadre.model.SchoolCalendar;
import org.cadre.scheduling.intake.CalendarEdits;
import org.cadre.scheduling.intake.SchoolCalendars;
import org.cadre.scheduling.ui.state.Times;
import org.eclipse.osgi.util.NLS;

/** Changes days of a calendar in one step to undo. */
final class DayEdit {

    private final EditSession session;

    DayEdit(EditSession session) {
        this.session = session;
    }

    /** Makes the days say what the draft says; days that the calendar does not know yet are added. */
    void apply(DayDraft draft) throws CadreException {
        var year = session.work().load(Roots.ACADEMIC_SESSIONS).stream()
                .filter(s -> Intervals.covers(s, draft.first()) && s.getParent() == null).findFirst();
        var common = SchoolCalendars.of(session.work()).on(null, draft.first());
        session.edit(NLS.bind(Messages.Day_edit, Times.date(draft.first())), () -> {
            var calendar = switch (draft.target()) {
                case CalendarTarget.Present present -> present.calendar();
                case CalendarTarget.New made -> add(made.school(), year, common);
            };
            draft.days().forEach(date -> change(day(calendar, date), draft));
        });
    }

    /** A new calendar; that of a school begins with the days that all schools had in common. */
    private SchoolCalendar add(School school, Optional<AcademicSession> year,
            Optional<SchoolCalendar> common) {
        var calendar = CadreFactory.eINSTANCE.createSchoolCalendar();
        calendar.setName(school == null ? Messages.Day_allSchools : school.getName());
        calendar.setSchool(school);
        year.ifPresent(calendar::setSession);
        if (school != null) {
            common.ifPresent(one -> {
                CalendarEdits.copy(one, calendar);
                calendar.setSession(one.getSession());
            });
        }
        session.work().add(calendar);
        return calendar;
    }

    private static CalendarDay day(SchoolCalendar calendar, LocalDate date) {
        return calendar.getDays().stream().filter(day -> date.equals(day.getDate())).findFirst()
                .orElseGet(() -> {
            var day = CadreFactory.eINSTANCE.createCalendarDay();
            day.setDate(date);
            calendar.getDays().add(day);
            return day;
        });
    }

    private static void change(CalendarDay day, DayDraft draft) {
        day.setKind(draft.kind());
        day.setLabel(draft.label().isBlank() ? null : draft.label().strip());
        day.setBellSchedule(draft.bells().orElse(null));
        if (draft.isOneDay()) {
            day.setRotation(draft.rotation().isBlank() ? null : draft.rotation().strip());
        }
    }
}
