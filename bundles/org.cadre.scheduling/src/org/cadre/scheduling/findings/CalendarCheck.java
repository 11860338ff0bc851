/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.check.Check;
import org.cadre.core.check.Finding;
import org.cadre.core.check.Severity;
import org.cadre.core.listing.ElementName;
import org.cadre.core.people.Intervals;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.AcademicSession;
import org.cadre.model.CalendarDay;
import org.cadre.model.School;
import org.cadre.model.SchoolCalendar;
import org.cadre.scheduling.intake.DayKinds;
import org.cadre.scheduling.intake.SchoolCalendars;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Calendars have days, each date once and within their session, and some of them have classes. */
@Component
@SuppressWarnings("nls")
public class CalendarCheck implements Check {

    private static final int MOST = 5;

    private record Place(School school, AcademicSession session) {
    }

    @Override
    public List<Finding> run(UnitOfWork work, LocalDate today) throws CadreException {
        var findings = new ArrayList<Finding>();
        var seen = new HashMap<Place, SchoolCalendar>();
        for (var calendar : SchoolCalendars.of(work).calendars()) {
            check(calendar, findings);
            var other = seen.putIfAbsent(new Place(calendar.getSchool(), calendar.getSession()), calendar);
            if (other != null) {
                findings.add(finding(Severity.WARNING, calendar, "calendar.twice", Messages.Calendar_twice,
                        name(calendar), ElementName.of(other)));
            }
        }
        return findings;
    }

    private static void check(SchoolCalendar calendar, List<Finding> findings) {
        if (calendar.getDays().isEmpty()) {
            findings.add(finding(Severity.WARNING, calendar, "calendar.empty", Messages.Calendar_empty,
                    name(calendar)));
        } else if (calendar.getDays().stream()
                .noneMatch(day -> DayKinds.INSTRUCTIONAL.contains(day.getKind()))) {
            findings.add(finding(Severity.INFO, calendar, "calendar.noInstruction",
                    Messages.Calendar_noInstruction, name(calendar)));
        }
        var problems = new HashMap<String, Integer>();
        var dates = new HashSet<LocalDate>();
        calendar.getDays().forEach(day -> check(calendar, day, dates, problems, findings));
    }

    private static void check(SchoolCalendar calendar, CalendarDay day, HashSet<LocalDate> dates,
            Map<String, Integer> problems, List<Finding> findings) {
        if (day.getDate() == null) {
            add(problems, findings, finding(Severity.ERROR, calendar, "calendar.noDate",
                    Messages.Calendar_noDate,
                    name(calendar)));
        } else if (!dates.add(day.getDate())) {
            add(problems, findings, finding(Severity.ERROR, calendar, "calendar.dateTwice",
                    Messages.Calendar_dateTwice, name(calendar), day.getDate()));
        } else if (calendar.getSession() != null && !Intervals.covers(calendar.getSession(), day.getDate())) {
            add(problems, findings, finding(Severity.WARNING, calendar, "calendar.outside",
                    Messages.Calendar_outside, name(calendar), day.getDate(),
                    ElementName.of(calendar.getSession())));
        }
    }

    /** A calendar that is wrong as a whole would otherwise hide everything else. */
    private static void add(Map<String, Integer> problems, List<Finding> findings, Finding finding) {
        if (problems.merge(finding.rule(), 1, Integer::sum) <= MOST) {
            findings.add(finding);
        }
    }

    private static String name(SchoolCalendar calendar) {
        return ElementName.of(calendar);
    }

    private static Finding finding(Severity severity, SchoolCalendar calendar, String rule, String text,
            Object... values) {
        return Finding.of(severity, calendar, rule, NLS.bind(text, values));
    }
}
