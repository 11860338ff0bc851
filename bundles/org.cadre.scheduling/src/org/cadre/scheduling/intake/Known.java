/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.people.Intervals;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.text.Folding;
import org.cadre.core.text.Nearest;
import org.cadre.model.AcademicSession;
import org.cadre.model.AcademicSessionKind;
import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.scheduling.ical.DayRange;
import org.eclipse.osgi.util.NLS;

/** Schools, people and school years of a database, by what files call them. */
@SuppressWarnings("nls")
public final class Known {

    private final Map<String, School> schools = new HashMap<>();
    private final Map<String, Educator> people = new HashMap<>();
    private final List<AcademicSession> years;
    private final List<School> everySchool;

    private Known(List<School> schools, List<Educator> people, List<AcademicSession> sessions) {
        everySchool = schools;
        schools.forEach(school -> Stream.of(school.getName(), school.getIdentifier(), school.getSourcedId())
                .filter(key -> key != null && !key.isBlank())
                .forEach(key -> this.schools.put(Folding.fold(key.strip()), school)));
        people.stream().filter(person -> person.getStaffId() != null)
                .forEach(person -> this.people.put(person.getStaffId(), person));
        years = sessions.stream().filter(one -> one.getKind() == AcademicSessionKind.SCHOOL_YEAR).toList();
    }

    /** Loads them. */
    public static Known of(UnitOfWork work) throws CadreException {
        return new Known(work.load(Roots.SCHOOLS), work.load(Roots.EDUCATORS),
                work.load(Roots.ACADEMIC_SESSIONS));
    }

    /** All schools. */
    public List<School> schools() {
        return everySchool;
    }

    /** The school years, in any order. */
    public List<AcademicSession> years() {
        return years;
    }

    /** The school year that a day lies in. */
    public Optional<AcademicSession> year(LocalDate day) {
        return years.stream().filter(year -> Intervals.covers(year, day)).findFirst();
    }

    /** First day of the first school year and first day after the last one; empty if none has both. */
    public Optional<DayRange> range() {
        var whole = years.stream().filter(year -> year.getStart() != null && year.getEnd() != null).toList();
        return whole.stream().map(AcademicSession::getStart).min(Comparator.naturalOrder())
                .map(first -> new DayRange(first, whole.stream().map(AcademicSession::getEnd)
                        .max(Comparator.naturalOrder()).orElseThrow()));
    }

    /**
     * Finds a school by id, public number or name.
     *
     * @throws CadreException naming similar ones if there is none
     */
    public School school(String name) throws CadreException {
        try {
            return school("school", name);
        } catch (Refusal e) {
            throw CadreException.input(e.getMessage() + ' ' + Messages.Row_schoolFix);
        }
    }

    /**
     * Finds a person by her staff number.
     *
     * @throws CadreException naming similar ones if there is none
     */
    public Educator person(String staffId) throws CadreException {
        try {
            return person("staffId", staffId);
        } catch (Refusal e) {
            throw CadreException.input(e.getMessage() + ' ' + Messages.Row_personFix);
        }
    }

    School school(String column, String name) throws Refusal {
        var found = schools.get(Folding.fold(name.strip()));
        if (found == null) {
            throw new Refusal(column, name, "row.unknown_school", unknown(Messages.Row_school, name,
                    everySchool.stream().map(School::getName).filter(one -> one != null).toList()),
                    Messages.Row_schoolFix);
        }
        return found;
    }

    Educator person(String column, String staffId) throws Refusal {
        var found = people.get(staffId.strip());
        if (found == null) {
            throw new Refusal(column, staffId, "row.unknown_person", NLS.bind(Messages.Row_person, staffId),
                    Messages.Row_personFix);
        }
        return found;
    }

    private static String unknown(String text, String name, Collection<String> candidates) {
        var near = Nearest.to(name, candidates);
        return NLS.bind(text, name) + (near.isEmpty() ? ""
                : ' ' + NLS.bind(Messages.Row_near, String.join(", ", near)));
    }
}
