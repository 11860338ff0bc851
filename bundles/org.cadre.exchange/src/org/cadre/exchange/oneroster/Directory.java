/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.cadre.core.CadreException;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.AcademicSession;
import org.cadre.model.District;
import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.model.Sourced;

/** What the database has of a roster, found by the keys of the source. */
class Directory {

    private final List<District> districts;
    private final List<School> schools;
    private final List<AcademicSession> sessions;
    private final List<Educator> educators;
    private final Map<String, District> districtsById;
    private final Map<String, School> schoolsById;
    private final Map<String, AcademicSession> sessionsById;
    private final Map<String, Educator> educatorsById;

    Directory(UnitOfWork work) throws CadreException {
        districts = work.load(Roots.DISTRICTS);
        schools = work.load(Roots.SCHOOLS);
        sessions = work.load(Roots.ACADEMIC_SESSIONS);
        educators = work.load(Roots.EDUCATORS);
        districtsById = index(districts, Sourced::getSourcedId);
        schoolsById = index(schools, Sourced::getSourcedId);
        sessionsById = index(sessions, Sourced::getSourcedId);
        educatorsById = index(educators, Sourced::getSourcedId);
    }

    List<District> districts() {
        return districts;
    }

    List<School> schools() {
        return schools;
    }

    List<AcademicSession> sessions() {
        return sessions;
    }

    List<Educator> educators() {
        return educators;
    }

    Optional<District> district(String sourcedId) {
        return Optional.ofNullable(districtsById.get(sourcedId));
    }

    Optional<School> school(String sourcedId) {
        return Optional.ofNullable(schoolsById.get(sourcedId));
    }

    Optional<AcademicSession> session(String sourcedId) {
        return Optional.ofNullable(sessionsById.get(sourcedId));
    }

    Optional<Educator> educator(String sourcedId) {
        return Optional.ofNullable(educatorsById.get(sourcedId));
    }

    /** Whether a file's record with that id is in the database; only for files whose records it keeps. */
    boolean knows(String file, String sourcedId) {
        return switch (file) {
        case Schema.ORGS -> schoolsById.containsKey(sourcedId) || districtsById.containsKey(sourcedId);
        case Schema.SESSIONS -> sessionsById.containsKey(sourcedId);
        case Schema.USERS -> educatorsById.containsKey(sourcedId);
        default -> false;
        };
    }

    /** Today in the district's time zone, or in the machine's where there is no district yet. */
    LocalDate today(Clock clock) {
        return districts.stream().map(District::getTimeZone).filter(zone -> zone != null).findFirst()
                .map(zone -> LocalDate.now(clock.withZone(zone(zone, clock))))
                        .orElseGet(() -> LocalDate.now(clock));
    }

    private static ZoneId zone(String id, Clock clock) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            return clock.getZone();
        }
    }

    /** Indexes by a key; keys that are absent or not unique lead nowhere. */
    static <T> Map<String, T> index(Collection<T> elements, Function<T, String> key) {
        var index = new HashMap<String, T>();
        Set<String> twice = new HashSet<>();
        for (var element : elements) {
            var value = key.apply(element);
            if (value != null && !value.isBlank() && index.put(value, element) != null) {
                twice.add(value);
            }
        }
        index.keySet().removeAll(twice);
        return index;
    }
}
