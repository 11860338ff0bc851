/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.listing.ElementName;
import org.cadre.model.AcademicSession;
import org.cadre.model.CadreFactory;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.CalendarDay;
import org.cadre.model.School;
import org.cadre.model.SchoolCalendar;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** What is done to calendars, by imports and by hand. */
public final class CalendarEdits {

    private CalendarEdits() {
    }

    /**
     * Returns a new calendar without days.
     *
     * @param school null for every school without one of its own
     * @param year null if no school year is known
     */
    public static SchoolCalendar calendar(School school, AcademicSession year) {
        var calendar = CadreFactory.eINSTANCE.createSchoolCalendar();
        var owner = school == null ? Messages.Name_allSchools : ElementName.of(school);
        calendar.setName(year == null ? owner : NLS.bind(Messages.Name_of, owner, ElementName.of(year)));
        calendar.setSchool(school);
        calendar.setSession(year);
        return calendar;
    }

    /** Gives a calendar copies of all days of another one. */
    public static void copy(SchoolCalendar from, SchoolCalendar to) {
        from.getDays().forEach(day -> to.getDays().add(copy(day)));
    }

    private static CalendarDay copy(CalendarDay day) {
        var copy = CadreFactory.eINSTANCE.createCalendarDay();
        day.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> feature != Literals.ELEMENT__UUID && !feature.isDerived())
                .forEach(feature -> copy.eSet(feature, day.eGet(feature)));
        return copy;
    }

    /** The day of a date, if the calendar has it. */
    public static Optional<CalendarDay> day(SchoolCalendar calendar, LocalDate date) {
        return calendar.getDays().stream().filter(day -> date.equals(day.getDate())).findFirst();
    }

    /** Gives a day of a calendar values; makes the day if there is none. */
    public static void put(SchoolCalendar calendar, LocalDate date, Map<EStructuralFeature, Object> values) {
        var day = day(calendar, date).orElseGet(() -> {
            var made = CadreFactory.eINSTANCE.createCalendarDay();
            made.setDate(date);
            calendar.getDays().add(made);
            return made;
        });
        values.forEach((feature, value) -> Plan.put(day, feature, value));
    }
}
