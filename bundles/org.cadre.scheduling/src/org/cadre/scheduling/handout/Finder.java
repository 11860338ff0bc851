/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.people.PersonName;
import org.cadre.core.program.Mentorships;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.text.Folding;
import org.cadre.core.text.Nearest;
import org.cadre.model.Cohort;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.School;
import org.cadre.model.Session;
import org.eclipse.osgi.util.NLS;

/** Finds people, pairs, schools, cohorts and sessions by what a user types on the command line. */
@SuppressWarnings("nls")
public final class Finder {

    private Finder() {
    }

    /**
     * The one person with that staff id, e-mail address or name.
     *
     * @throws CadreException of kind INPUT, naming similar people or those meant, if there is none or several
     */
    public static Educator person(UnitOfWork work, String text) throws CadreException {
        var people = work.load(Roots.EDUCATORS);
        var byNumber = people.stream().filter(person -> text.equals(person.getStaffId())).toList();
        var found = byNumber.isEmpty() ? people.stream().filter(person -> isCalled(person, text)).toList()
                : byNumber;
        if (found.isEmpty()) {
            throw nobody(Messages.Finder_noPerson, text, people, PersonName::show);
        }
        if (found.size() > 1) {
            throw several(Messages.Finder_severalPeople, text, found, Educator::getStaffId);
        }
        return found.getFirst();
    }

    /**
     * The one mentorship of two people that holds on a day, or the latest where none does.
     *
     * @throws CadreException of kind INPUT if the two have none, or several in different programs
     */
    public static Mentorship mentorship(UnitOfWork work, String mentor, String mentee, LocalDate day)
            throws CadreException {
        var one = person(work, mentor);
        var other = person(work, mentee);
        var pairs = work.load(Roots.MENTORSHIPS).stream()
                .filter(pair -> pair.getMentor() == one && pair.getMentee() == other).toList();
        var running = pairs.stream().filter(pair -> Mentorships.isRunning(pair, day)).toList();
        var found = running.isEmpty() ? pairs : running;
        if (found.isEmpty()) {
            throw CadreException.input(NLS.bind(Messages.Finder_noPair, PersonName.show(one),
                    PersonName.show(other)));
        }
        if (found.size() > 1) {
            throw CadreException.input(NLS.bind(Messages.Finder_severalPairs, PersonName.show(one),
                    PersonName.show(other)));
        }
        return found.getFirst();
    }

    /** The one school with that identifier, key or name. */
    public static School school(UnitOfWork work, String text) throws CadreException {
        var schools = work.load(Roots.SCHOOLS);
        var found = schools.stream().filter(school -> Stream.of(school.getIdentifier(), school.getSourcedId())
                .anyMatch(text::equals) || Folding.same(Objects.toString(school.getName(), ""), text))
                        .toList();
        if (found.isEmpty()) {
            throw nobody(Messages.Finder_noSchool, text, schools, School::getName);
        }
        if (found.size() > 1) {
            throw several(Messages.Finder_severalSchools, text, found, School::getIdentifier);
        }
        return found.getFirst();
    }

    /** The one cohort of that name, in any program. */
    public static Cohort cohort(UnitOfWork work, String text) throws CadreException {
        var cohorts = work.load(Roots.PROGRAMS).stream().flatMap(program -> program.getCohorts().stream())
                .toList();
        var found = cohorts.stream().filter(cohort -> Folding.same(Objects.toString(cohort.getName(), ""),
                text))
                .toList();
        if (found.isEmpty()) {
            throw nobody(Messages.Finder_noCohort, text, cohorts, Cohort::getName);
        }
        if (found.size() > 1) {
            throw several(Messages.Finder_severalCohorts, text, found,
                    cohort -> cohort.getProgram().getName());
        }
        return found.getFirst();
    }

    /** The one session whose id begins so. */
    public static Session session(UnitOfWork work, String id) throws CadreException {
        var found = work.load(Roots.SESSIONS).stream()
                .filter(session -> session.getUuid() != null && session.getUuid().startsWith(id)).toList();
        if (found.size() != 1) {
            throw CadreException.input(NLS.bind(found.isEmpty() ? Messages.Finder_noSession
                    : Messages.Finder_severalSessions, id));
        }
        return found.getFirst();
    }

    private static boolean isCalled(Educator person, String text) {
        return Stream.of(PersonName.show(person), PersonName.legal(person), PersonName.of(person).sort(),
                person.getEmail()).filter(Objects::nonNull).anyMatch(name -> Folding.same(name, text));
    }

    private static <T> CadreException nobody(String form, String text, Collection<T> all,
            Function<T, String> name) {
        var near = Nearest.to(text, all.stream().map(name).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return CadreException.input(NLS.bind(form, text, near.isEmpty() ? ""
                : NLS.bind(Messages.Finder_near, String.join(", ", near))));
    }

    private static <T> CadreException several(String form, String text, List<T> found,
            Function<T, String> id) {
        return CadreException.input(NLS.bind(form, text,
                found.stream().map(id).filter(Objects::nonNull).collect(Collectors.joining(", "))));
    }
}
