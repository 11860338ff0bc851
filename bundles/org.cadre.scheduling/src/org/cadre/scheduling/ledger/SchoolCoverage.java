/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

import org.cadre.model.Coverage;
import org.cadre.model.CoverageKind;
import org.cadre.model.School;
import org.cadre.model.Session;
import org.cadre.scheduling.handout.ClassFinder;
import org.cadre.scheduling.handout.SessionPeople;

/**
 * What covering the classes of a school took.
 *
 * @param school whose classes; null for people without a school
 * @param classes how many were covered
 * @param colleagues how many of them by a colleague
 * @param office how many of them by somebody whom the office found
 * @param lost how many lessons were lost because the pupils joined another class
 * @param halfDays how many half-days of substitutes that takes
 * @param money what was paid
 */
public record SchoolCoverage(School school, int classes, int colleagues, int office, int lost, int halfDays,
        BigDecimal money) {

    private static final LocalTime NOON = LocalTime.NOON;

    /** A half of a day, for which a substitute is hired. */
    private record Half(LocalDate date, boolean afternoon) {
    }

    /** Adds up the coverage of sessions by the school whose classes they are, by the schools' names. */
    public static List<SchoolCoverage> of(Collection<Session> sessions, ClassFinder classes) {
        var bySchool = new HashMap<School, List<Coverage>>();
        sessions.forEach(session -> session.getCoverage().stream().filter(one -> one.getStartsAt() != null)
                .forEach(one -> bySchool.computeIfAbsent(classes.school(one).orElse(null),
                        school -> new ArrayList<>()).add(one)));
        return bySchool.entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(SchoolCoverage::name)).toList();
    }

    private static SchoolCoverage of(School school, List<Coverage> all) {
        return new SchoolCoverage(school, all.size(), count(all, CoverageKind.COLLEAGUE),
                count(all, CoverageKind.OFFICE), count(all, CoverageKind.MERGED), halfDays(all),
                all.stream().map(Coverage::getCost).filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static int count(List<Coverage> all, CoverageKind kind) {
        return (int) all.stream().filter(one -> one.getKind() == kind).count();
    }

    /**
     * In each half-day as many substitutes as there are classes to be taken at the same time. All classes of
     * a session are taken in the half in which the session begins, as plans do.
     */
    static int halfDays(Collection<Coverage> all) {
        var halves = new HashMap<Half, List<Coverage>>();
        all.stream().filter(one -> one.getKind() == CoverageKind.SUBSTITUTE)
                .forEach(one -> halves.computeIfAbsent(half(one), h -> new ArrayList<>()).add(one));
        return halves.values().stream().mapToInt(SchoolCoverage::together).sum();
    }

    private static Half half(Coverage one) {
        var at = one.eContainer() instanceof Session session
                ? SessionPeople.start(session).orElse(one.getStartsAt()) : one.getStartsAt();
        return new Half(at.toLocalDate(), !at.toLocalTime().isBefore(NOON));
    }

    private static int together(List<Coverage> half) {
        return half.stream().mapToInt(one -> (int) half.stream().filter(other -> overlap(one, other)).count())
                .max()
                .orElse(0);
    }

    /** Whether the other class is under way when the one begins. */
    private static boolean overlap(Coverage one, Coverage other) {
        var at = one.getStartsAt();
        return one == other || !other.getStartsAt().isAfter(at)
                && (other.getEndsAt() == null ? other.getStartsAt().equals(at)
                        : other.getEndsAt().isAfter(at));
    }

    /** The name of the school; empty without one. */
    public String name() {
        return school == null ? "" : Objects.toString(school.getName(), ""); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
