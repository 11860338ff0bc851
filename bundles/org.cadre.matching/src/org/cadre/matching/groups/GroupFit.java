/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.cadre.core.people.Employments;
import org.cadre.matching.people.NumberSets;
import org.cadre.matching.people.Vocabulary;
import org.cadre.matching.people.WeekTimes;
import org.cadre.model.Educator;

/**
 * How well two people suit each other in a group: the needs and goals that they share, the time in which both
 * are free, and the subjects that they both teach. What is unknown of one of them does not count. Touches no
 * element once it is made.
 */
final class GroupFit {

    private static final int FULL = 10_000;
    /** So many minutes a week in common are enough. */
    private static final int ENOUGH_MINUTES = 60;
    private static final int GOALS = 4;
    private static final int TIME = 3;
    private static final int SUBJECT = 2;
    /** Of those of whom nothing is known. */
    private static final int NEUTRAL = FULL / 2;

    private final int[][] goals;
    private final int[][] subjects;
    private final WeekTimes[] times;

    GroupFit(List<Educator> people, LocalDate day) {
        var words = new Vocabulary();
        goals = people.stream().map(person -> words.numbers(aims(person))).toArray(int[][]::new);
        var taught = new Vocabulary();
        subjects = people.stream().map(person -> taught.numbers(subjects(person, day))).toArray(int[][]::new);
        var rotations = new TreeSet<String>();
        people.stream().flatMap(person -> person.getAvailability().stream())
                .filter(time -> time.getRotation() != null).forEach(time ->
                        rotations.add(time.getRotation()));
        times = people.stream().map(person -> WeekTimes.of(person, day, rotations)).toArray(WeekTimes[]::new);
    }

    /** What the person wants to reach or needs help with. */
    static List<String> aims(Educator person) {
        var profile = person.getMenteeProfile();
        return profile == null ? List.of()
                : Stream.of(profile.getNeeds(), profile.getGoals(), profile.getFocus())
                        .flatMap(Collection::stream).toList();
    }

    /** What the person teaches. */
    static List<String> subjects(Educator person, LocalDate day) {
        return Employments.on(person, day).stream().flatMap(work -> work.getSubjects().stream()).toList();
    }

    /** The fit of each two, 0 to 10,000. */
    int[][] table() {
        int people = goals.length;
        int[][] fit = new int[people][people];
        for (int one = 0; one < people; one++) {
            for (int other = one + 1; other < people; other++) {
                fit[one][other] = of(one, other);
                fit[other][one] = fit[one][other];
            }
        }
        return fit;
    }

    /** The fit of two, 0 to 10,000. */
    int of(int one, int other) {
        int weight = 0;
        long sum = 0;
        if (goals[one].length > 0 && goals[other].length > 0) {
            weight += GOALS;
            sum += (long) GOALS * share(goals[one], goals[other]);
        }
        if (knowsTimes(one, other)) {
            weight += TIME;
            sum += (long) TIME * Math.min(FULL,
                    FULL * times[one].sharedMinutes(times[other]) / ENOUGH_MINUTES);
        }
        if (subjects[one].length > 0 && subjects[other].length > 0) {
            weight += SUBJECT;
            sum += (long) SUBJECT * share(subjects[one], subjects[other]);
        }
        return weight == 0 ? NEUTRAL : (int) (sum / weight);
    }

    /** Whether it is known of both when they are free. */
    boolean knowsTimes(int one, int other) {
        return !times[one].isUnknown() && !times[other].isUnknown();
    }

    /** Whether both are known to be free at the same time for an hour a week. */
    boolean meets(int one, int other) {
        return knowsTimes(one, other) && times[one].sharedMinutes(times[other]) >= ENOUGH_MINUTES;
    }

    private static int share(int[] one, int[] other) {
        return FULL * NumberSets.shared(one, other) / Math.min(one.length, other.length);
    }
}
