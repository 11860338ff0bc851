/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cadre.core.people.Employments;
import org.cadre.core.people.Intervals;
import org.cadre.model.Cohort;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.School;
import org.cadre.model.SessionKind;
import org.cadre.scheduling.model.SessionSeries;

/** Who meets in a series. */
final class Groups {

    private final List<Mentorship> mentorships;
    private final SeriesScope scope;

    Groups(List<Mentorship> mentorships, SeriesScope scope) {
        this.mentorships = mentorships;
        this.scope = scope;
    }

    /**
     * Some people who meet again and again.
     *
     * @param pair null if it is not one
     * @param observed null if nobody is visited
     */
    record Group(Mentorship pair, List<Educator> people, Educator observed, School school) {
    }

    /** The pairs of a series that run at some time of the interval, those without both people left out. */
    List<Mentorship> pairs(SessionSeries series) {
        return mentorships.stream().filter(one -> isOf(one, series)).filter(Groups::isTold)
                .filter(one -> one.getMentor() != null && one.getMentee() != null)
                .filter(one -> one.getMentor() != one.getMentee()).filter(this::touches)
                .toList();
    }

    /** How many pairs wait for being published. */
    long unpublished(SessionSeries series) {
        return mentorships.stream().filter(one -> isOf(one, series))
                .filter(one -> one.getStatus() == MentorshipStatus.ACCEPTED).count();
    }

    /** Whether both were told that they are a pair, and it is not over. */
    static boolean isTold(Mentorship one) {
        return one.getStatus() == MentorshipStatus.PUBLISHED || one.getStatus() == MentorshipStatus.ACTIVE;
    }

    private boolean touches(Mentorship one) {
        return Intervals.start(one).isBefore(scope.before()) && Intervals.end(one).isAfter(scope.from());
    }

    private boolean isOf(Mentorship one, SessionSeries series) {
        var cohort = series.getCohort();
        return one.getProgram() == series.getProgram()
                && (cohort == null || belongs(one, cohort))
                && (scope.cohort() == null || belongs(one, scope.cohort()));
    }

    /** Whether it is a pair of the cohort: it says so, or says nothing and both are members. */
    static boolean belongs(Mentorship one, Cohort cohort) {
        return one.getCohort() == cohort || one.getCohort() == null
                && isMember(one.getMentor(), cohort) && isMember(one.getMentee(), cohort);
    }

    private static boolean isMember(Educator educator, Cohort cohort) {
        return cohort.getMembers().stream().anyMatch(place -> place.getEducator() == educator);
    }

    /**
     * The group without those who are away; empty if it cannot meet without them. Only a whole cohort can,
     * as long as two are left.
     */
    static Optional<Group> without(Group group, List<Educator> away) {
        if (away.isEmpty()) {
            return Optional.of(group);
        }
        boolean few = group.pair() != null || group.observed() != null || group.people().size() < 3;
        var there = group.people().stream().filter(one -> !away.contains(one)).toList();
        return few || there.size() < 2 ? Optional.empty()
                : Optional.of(new Group(null, there, null, group.school()));
    }

    /** The groups of one cycle of the series, from 1. */
    List<Group> of(SessionSeries series, int cycle) {
        return switch (series.getMembers()) {
            case PAIRS -> pairs(series).stream().map(pair -> pair(pair, series.getKind())).toList();
            case EVERYBODY -> everybody(series);
            case BOOKED -> series.getExperts().stream()
                    .map(expert -> new Group(null, List.of(expert), null, school(List.of(expert)))).toList();
            case ROTATION -> rotation(series, cycle);
        };
    }

    private Group pair(Mentorship pair, SessionKind kind) {
        var mentee = school(List.of(pair.getMentee()));
        return new Group(pair, List.of(pair.getMentor(), pair.getMentee()),
                kind == SessionKind.OBSERVATION ? pair.getMentee() : null,
                mentee != null ? mentee : school(List.of(pair.getMentor())));
    }

    private List<Group> everybody(SessionSeries series) {
        var all = members(series);
        return all.size() < 2 ? List.of() : List.of(new Group(null, all, null, school(all)));
    }

    /**
     * In each cycle everybody visits the one who stands some places on, another one than the cycle before.
     */
    private List<Group> rotation(SessionSeries series, int cycle) {
        var all = members(series);
        var groups = new ArrayList<Group>();
        int size = all.size();
        for (int i = 0; i < size && size > 1; i++) {
            var host = all.get((i + 1 + (cycle - 1) % (size - 1)) % size);
            groups.add(new Group(null, List.of(all.get(i), host), host, school(List.of(host))));
        }
        return groups;
    }

    private List<Educator> members(SessionSeries series) {
        return SeriesPeople.members(series, scope.from());
    }

    /** Where most of them work, by name among equals; null if nobody works anywhere. */
    School school(List<Educator> people) {
        Map<School, Long> counts = people.stream().map(one -> schoolOf(one, scope.from()))
                .filter(one -> one != null)
                .collect(Collectors.groupingBy(one -> one, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream().max(Comparator.comparing(Map.Entry<School, Long>::getValue)
                .thenComparing(entry -> String.valueOf(entry.getKey().getName()), Comparator.reverseOrder()))
                .map(Map.Entry::getKey).orElse(null);
    }

    /** The school on the day; for somebody who starts later, that of her first employment. */
    private static School schoolOf(Educator educator, LocalDate day) {
        return Employments.schoolOn(educator, day).or(() -> educator.getEmployments().stream()
                .filter(one -> Intervals.end(one).isAfter(day)).map(one -> one.getSchool())
                .filter(one -> one != null).findFirst()).orElse(null);
    }
}
