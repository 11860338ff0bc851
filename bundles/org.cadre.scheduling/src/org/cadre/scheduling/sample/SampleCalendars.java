/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.SampleAddition;
import org.cadre.core.exchange.SampleSource;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.AcademicSession;
import org.cadre.model.AcademicSessionKind;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.Element;
import org.cadre.model.School;
import org.cadre.model.SchoolCalendar;
import org.cadre.model.SchoolKind;
import org.osgi.service.component.annotations.Component;

/**
 * Gives the schools and people of a database made-up calendars, bells, timetables, rooms, travel times,
 * contract hours and substitutes. The same people and the same seed give the same.
 */
@Component(service = {SampleCalendars.class, SampleAddition.class})
public class SampleCalendars implements SampleAddition {

    @Override
    public void add(UnitOfWork work, SampleSource.Size size) throws CadreException {
        add(work, size.seed());
    }

    /**
     * Adds them; commits nothing.
     *
     * @param work a unit of work with schools, people and a school year, and without calendars
     * @return what was added
     * @throws CadreException if there is no school year or school, or a calendar already
     */
    public List<Element> add(UnitOfWork work, long seed) throws CadreException {
        var schools = work.load(Roots.SCHOOLS).stream()
                .filter(school -> school.getKind() == SchoolKind.SCHOOL)
                .sorted(Comparator.comparing(School::getName,
                Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        var year = work.load(Roots.ACADEMIC_SESSIONS).stream().filter(SampleCalendars::isYear)
                .max(Comparator.comparing(AcademicSession::getStart))
                .orElseThrow(() -> CadreException.input(Messages.Sample_noYear));
        if (schools.isEmpty()) {
            throw CadreException.input(Messages.Sample_noSchool);
        }
        if (isThere(work)) {
            throw CadreException.input(Messages.Sample_notEmpty);
        }
        var added = new ArrayList<Element>();
        var days = new SampleDays(year);
        added.add(days.calendar());
        var sites = new SampleSites(days.bells(schools));
        added.addAll(sites.bells());
        added.addAll(sites.of(work, schools));
        added.addAll(new SampleTimetables(new Random(seed)).of(work.load(Roots.EDUCATORS), schools,
                day(year)));
        added.forEach(work::add);
        return added;
    }

    /** Whether the database has a calendar already, so that none is made up. */
    public boolean isThere(UnitOfWork work) throws CadreException {
        return !work.load(Query.all(Literals.SCHOOL_CALENDAR, SchoolCalendar.class)).isEmpty();
    }

    private static boolean isYear(AcademicSession session) {
        return session.getKind() == AcademicSessionKind.SCHOOL_YEAR && session.getStart() != null
                && session.getEnd() != null;
    }

    /** A day on which whoever works in the year has begun. */
    private static LocalDate day(AcademicSession year) {
        return year.getStart().plusMonths(1);
    }
}
