/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.sample;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

import org.cadre.model.AcademicSession;
import org.cadre.model.AcademicSessionKind;
import org.cadre.model.CadreFactory;

/**
 * A school year from August to June.
 *
 * @param start its first day
 */
@SuppressWarnings("nls")
record SchoolYear(LocalDate start) {

    /** The school year that a day lies in, or the coming one in summer. */
    static SchoolYear at(LocalDate day) {
        int year = day.getMonth().compareTo(Month.JULY) >= 0 ? day.getYear() : day.getYear() - 1;
        return new SchoolYear(LocalDate.of(year, Month.AUGUST, 17));
    }

    /** The calendar year in which it ends. */
    int number() {
        return start.getYear() + 1;
    }

    /** The first day after it. */
    LocalDate end() {
        return LocalDate.of(number(), Month.JUNE, 12);
    }

    /** The name people use, for instance 2026-27. */
    String title() {
        return String.format("%d-%02d", number() - 1, number() % 100);
    }

    /** Returns the year and its two semesters as sessions. */
    List<AcademicSession> sessions() {
        var middle = LocalDate.of(number(), Month.JANUARY, 11);
        var year = session("", AcademicSessionKind.SCHOOL_YEAR, null, start, end());
        return List.of(year, session(" S1", AcademicSessionKind.SEMESTER, year, start, middle),
                session(" S2", AcademicSessionKind.SEMESTER, year, middle, end()));
    }

    private AcademicSession session(String suffix, AcademicSessionKind kind, AcademicSession parent,
            LocalDate from, LocalDate to) {
        var session = CadreFactory.eINSTANCE.createAcademicSession();
        session.setSourcedId("ay-" + number() + suffix.replace(' ', '-'));
        session.setTitle(title() + suffix);
        session.setKind(kind);
        session.setParent(parent);
        session.setSchoolYear(number());
        session.setStart(from);
        session.setEnd(to);
        return session;
    }
}
