/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.day;

import java.time.LocalDate;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.Intervals;
import org.cadre.core.store.Roots;
import org.cadre.model.CadreFactory;
import org.cadre.model.CalendarDay;
import org.cadre.model.SchoolCalendar;
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
        session.edit(NLS.bind(Messages.Day_edit, Times.date(draft.first())), () -> {
            var calendar = switch (draft.target()) {
                case CalendarTarget.Present present -> present.calendar();
                case CalendarTarget.New made -> {
                    var calendarOfSchool = CadreFactory.eINSTANCE.createSchoolCalendar();
                    calendarOfSchool.setName(made.school() == null ? Messages.Day_allSchools : made.school()
                            .getName());
                    calendarOfSchool.setSchool(made.school());
                    year.ifPresent(calendarOfSchool::setSession);
                    session.work().add(calendarOfSchool);
                    yield calendarOfSchool;
                }
            };
            draft.days().forEach(date -> change(day(calendar, date), draft));
        });
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
