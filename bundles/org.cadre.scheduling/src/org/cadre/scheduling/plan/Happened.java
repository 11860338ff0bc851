/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadreFactory;
import org.cadre.model.CadrePackage;
import org.cadre.model.CalendarDay;
import org.cadre.model.CalendarDayKind;
import org.cadre.model.MissedReason;
import org.cadre.model.School;
import org.cadre.model.SchoolCalendar;
import org.cadre.scheduling.days.Facts;
import org.cadre.scheduling.days.Overlay;
import org.cadre.scheduling.model.CommitmentKind;
import org.cadre.scheduling.model.SchedulingFactory;
import org.cadre.scheduling.series.Demand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/**
 * Notes down what happened: illness as an absence, lost substitutes and closed days as what the day is now.
 */
final class Happened {

    private final UnitOfWork work;
    private final Overlay overlay;
    private final boolean rotationWaits;
    private final Counterparts here;
    private final Facts facts;
    private final List<SchoolCalendar> calendars;

    Happened(UnitOfWork work, SchedulePlan plan, Counterparts here) throws CadreException {
        this.work = work;
        this.here = here;
        overlay = plan.overlay();
        rotationWaits = plan.rotationWaits();
        facts = new Facts(work);
        calendars = work.load(Query.all(CadrePackage.Literals.SCHOOL_CALENDAR, SchoolCalendar.class));
    }

    void write() {
        overlay.ill().forEach(this::ill);
        overlay.lost().forEach(this::lost);
        overlay.closed().forEach(this::closed);
    }

    /** Why a session that was on that day cannot be then. */
    MissedReason reason(Demand demand, LocalDate date) {
        if (overlay.closed().stream().anyMatch(one -> one.date().equals(date)
                && one.concerns(demand.school()))) {
            return MissedReason.SCHOOL_CLOSED;
        }
        if (overlay.ill().stream().anyMatch(one -> one.date().equals(date)
                && demand.people().contains(one.educator()))) {
            return MissedReason.ABSENCE;
        }
        return demand.existing().getCoverage().isEmpty() ? MissedReason.OTHER_DUTY
                : MissedReason.NO_COVERAGE;
    }

    private void ill(Overlay.Ill ill) {
        var absence = SchedulingFactory.eINSTANCE.createCommitment();
        absence.setEducator(here.of(ill.educator()));
        absence.setKind(CommitmentKind.ABSENT);
        absence.setStartsAt(ill.date().atStartOfDay());
        absence.setEndsAt(ill.date().plusDays(1).atStartOfDay());
        work.add(absence);
    }

    private void lost(Overlay.Lost lost) {
        var school = here.of(lost.school());
        int morning = facts.substitutes(school, lost.date(), false);
        int afternoon = facts.substitutes(school, lost.date(), true);
        var day = facts.substituteDay(school, lost.date()).orElseGet(() -> {
            var made = SchedulingFactory.eINSTANCE.createSubstituteDay();
            made.setSchool(school);
            made.setDate(lost.date());
            work.add(made);
            return made;
        });
        day.setMorning(Math.max(0, morning - (lost.afternoon() ? 0 : 1)));
        day.setAfternoon(Math.max(0, afternoon - (lost.afternoon() ? 1 : 0)));
    }

    private void closed(Overlay.Closed closed) {
        var school = here.of(closed.school());
        if (school == null) {
            calendars.forEach(calendar -> close(calendar, closed.date()));
            if (calendars.stream().noneMatch(one -> one.getSchool() == null)) {
                close(create(null), closed.date()); // for the schools without a calendar
            }
            return;
        }
        var own = calendars.stream().filter(one -> one.getSchool() == school).toList();
        (own.isEmpty() ? ownOf(school) : own).forEach(calendar -> close(calendar, closed.date()));
    }

    /** Calendars of its own for a school that had those of the district, or none. */
    private List<SchoolCalendar> ownOf(School school) {
        var shared = calendars.stream().filter(one -> one.getSchool() == null).toList();
        if (shared.isEmpty()) {
            return List.of(create(school));
        }
        return shared.stream().map(one -> {
            var copy = EcoreUtil.copy(one);
            copy.setUuid(null);
            copy.getDays().forEach(day -> day.setUuid(null));
            copy.setSchool(school);
            work.add(copy);
            return copy;
        }).toList();
    }

    /** A calendar that lists days without school only. */
    private SchoolCalendar create(School school) {
        var calendar = CadreFactory.eINSTANCE.createSchoolCalendar();
        calendar.setName(school == null ? Messages.Happened_calendar
                : NLS.bind(Messages.Happened_calendarOf, school.getName()));
        calendar.setSchool(school);
        work.add(calendar);
        return calendar;
    }

    /** Makes a holiday of the day; the rotation goes on with the label that it had. */
    private void close(SchoolCalendar calendar, LocalDate date) {
        var found = calendar.getDays().stream().filter(day -> date.equals(day.getDate())).findFirst();
        if (rotationWaits && found.filter(Happened::hasClasses).isPresent()) {
            shift(calendar, date);
        }
        var day = found.orElseGet(() -> add(calendar, date));
        day.setKind(CalendarDayKind.HOLIDAY);
        day.setRotation(null);
    }

    private static boolean hasClasses(CalendarDay day) {
        return day.getKind() != CalendarDayKind.HOLIDAY
                && day.getKind() != CalendarDayKind.PROFESSIONAL_DEVELOPMENT && day.getRotation() != null;
    }

    private static void shift(SchoolCalendar calendar, LocalDate date) {
        var later = new ArrayList<>(calendar.getDays().stream()
                .filter(day -> day.getDate() != null && !day.getDate().isBefore(date))
                .filter(Happened::hasClasses)
                .sorted((one, other) -> one.getDate().compareTo(other.getDate())).toList());
        for (int i = later.size() - 1; i > 0; i--) {
            later.get(i).setRotation(later.get(i - 1).getRotation());
        }
    }

    private static CalendarDay add(SchoolCalendar calendar, LocalDate date) {
        var day = CadreFactory.eINSTANCE.createCalendarDay();
        day.setDate(date);
        calendar.getDays().add(day);
        return day;
    }
}
