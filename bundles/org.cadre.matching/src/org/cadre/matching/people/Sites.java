/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.people;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cadre.core.match.MatchContext;
import org.cadre.model.Educator;
import org.cadre.model.EducatorRole;
import org.cadre.model.Employment;
import org.cadre.model.School;

/** Where people work: numbers for schools, names and positions. Touches no element once it is made. */
public final class Sites {

    private final Map<School, Integer> numbers = new IdentityHashMap<>();
    private final int[][] mentors;
    private final int[][] mentees;
    private final int[][] runByMentors;
    private final int[][] runByMentees;
    private final String[] names;
    private final Position[] positions;

    private Sites(MatchContext context) {
        var ofMentors = work(context.mentors(), context.day());
        var ofMentees = work(context.mentees(), context.day());
        mentors = encode(ofMentors, work -> true);
        mentees = encode(ofMentees, work -> true);
        runByMentors = encode(ofMentors, Sites::supervises);
        runByMentees = encode(ofMentees, Sites::supervises);
        names = new String[numbers.size()];
        positions = new Position[numbers.size()];
        numbers.forEach((school, number) -> {
            names[number] = Objects.requireNonNullElse(school.getName(), ""); //$NON-NLS-1$
            positions[number] = Position.of(school);
        });
        numbers.clear();
    }

    /** Returns where these people work on the context's day. */
    public static Sites of(MatchContext context) {
        return new Sites(context);
    }

    /** The mentor's schools, ascending. */
    public int[] ofMentor(int mentor) {
        return mentors[mentor];
    }

    /** The mentee's schools, ascending. */
    public int[] ofMentee(int mentee) {
        return mentees[mentee];
    }

    /** The schools whose staff the mentor evaluates or leads, ascending. */
    public int[] runByMentor(int mentor) {
        return runByMentors[mentor];
    }

    /** The schools whose staff the mentee evaluates or leads, ascending. */
    public int[] runByMentee(int mentee) {
        return runByMentees[mentee];
    }

    /** The name of a school at which both work; they must share one. */
    public String sharedName(int mentor, int mentee) {
        return names[IntStream.of(mentees[mentee]).filter(s -> NumberSets.has(mentors[mentor], s)).findFirst()
                .orElseThrow()];
    }

    /** How many schools there are. */
    public int count() {
        return names.length;
    }

    /** The position of a school; null if unknown. */
    public Position position(int school) {
        return positions[school];
    }

    /** Whether whoever does that work evaluates or leads the staff of the school. */
    public static boolean supervises(Employment work) {
        return work.isEvaluates() || work.getRole() == EducatorRole.PRINCIPAL;
    }

    private static List<List<Employment>> work(List<Educator> people, LocalDate day) {
        return people.stream().map(person -> Work.of(person, day)).toList();
    }

    private int[][] encode(List<List<Employment>> work, Predicate<Employment> which) {
        return work.stream().map(of -> numbers(of.stream().filter(which))).toArray(int[][]::new);
    }

    private int[] numbers(Stream<Employment> works) {
        return works.map(Employment::getSchool).filter(Objects::nonNull).mapToInt(this::number)
                .sorted().distinct().toArray();
    }

    private int number(School school) {
        return numbers.computeIfAbsent(school, s -> numbers.size());
    }
}
