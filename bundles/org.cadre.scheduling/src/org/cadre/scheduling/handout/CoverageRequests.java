/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.cadre.core.CadreException;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.model.Session;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.model.TimetableEntry;
import org.cadre.scheduling.print.OneLine;
import org.osgi.service.component.annotations.Component;

/** Finds the classes that are to be covered, for the offices of schools. */
@Component(service = CoverageRequests.class)
@SuppressWarnings("nls")
public class CoverageRequests {

    /**
     * The classes that planned and held sessions need covered, by school, time and teacher.
     *
     * @param school only this one; null for all
     * @param from the first day; null for no limit
     * @param to the last day; null for no limit
     */
    public List<CoverageRequest> of(UnitOfWork work, School school, LocalDate from, LocalDate to)
            throws CadreException {
        var classes = new ClassFinder(work);
        var requests = new ArrayList<CoverageRequest>();
        for (var session : sessions(work, from, to)) {
            session.getCoverage().stream().filter(one -> one.getStartsAt() != null).forEach(one -> {
                var entry = classes.find(one);
                var where = classes.school(one).orElse(null);
                requests.add(new CoverageRequest(where, one, OneLine.of(entry.map(TimetableEntry::getTitle)
                        .orElse("")),
                        OneLine.of(entry.map(TimetableEntry::getPeriod).orElse("")),
                        OneLine.of(entry.map(TimetableEntry::getRoom).orElse(""))));
            });
        }
        return requests.stream().filter(one -> school == null || one.school() == school)
                .sorted(Comparator.comparing((CoverageRequest one) -> name(one.school()))
                        .thenComparing(CoverageRequest::start)
                                .thenComparing(one -> sort(one.coverage().getAbsent())))
                .toList();
    }

    /** The planned and held sessions of that time. */
    public List<Session> sessions(UnitOfWork work, LocalDate from, LocalDate to) throws CadreException {
        return work.load(Roots.SESSIONS).stream()
                .filter(one -> one.getStatus() == SessionStatus.PLANNED
                        || one.getStatus() == SessionStatus.DONE)
                .filter(one -> SessionPeople.start(one).map(at -> at.toLocalDate())
                        .filter(day -> (from == null || !day.isBefore(from))
                                && (to == null || !day.isAfter(to)))
                        .isPresent())
                .toList();
    }

    /** The name of a school; empty without one. */
    static String name(School school) {
        return school == null ? "" : Objects.toString(school.getName(), "");
    }

    private static String sort(Educator person) {
        return person == null ? "" : PersonName.of(person).sort();
    }
}
