/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment.bench;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.cadre.assignment.MatchProblem;
import org.cadre.assignment.MatchProblemBuilder;

/**
 * A synthetic state: districts of 100 mentors, mentees who see their district's mentors and some from
 * elsewhere, subjects and languages of very unequal frequency. The best candidates of each mentee are kept;
 * the cost is 10,000 less the score, and everybody may stay unassigned at 100,000.
 */
final class StructuredInstance {

    private static final int DISTRICT = 100;
    private static final int SUBJECTS = 12;
    private static final int LANGUAGES = 6;
    private static final int BANDS = 4;
    private static final int STYLES = 4;
    private static final int BEST_QUALITY = 1_200;
    private static final int FULL_SCORE = 10_000;

    private final int mentors;
    private final int mentees;
    private final int candidates;
    private final RandomGenerator random;
    private final Person[] mentorPeople;
    private final int[] capacities;
    private final int[] languages;

    private record Person(int subject, int band, int language, int[] style, int quality) {
    }

    StructuredInstance(int mentors, int mentees, int candidates, double ratio, long seed) {
        this.mentors = mentors;
        this.mentees = mentees;
        this.candidates = candidates;
        random = new SplittableRandom(seed);
        mentorPeople = new Person[mentors];
        Arrays.setAll(mentorPeople, i -> person());
        capacities = capacities(Math.round(ratio * mentees));
        languages = new int[mentees];
    }

    /** The mentees by language, those of the rarest two together; known once the edges are made. */
    List<int[]> byLanguage() {
        return IntStream.range(0, LANGUAGES - 1)
                .mapToObj(language -> IntStream.range(0, mentees)
                        .filter(mentee -> Math.min(languages[mentee], LANGUAGES - 2) == language).toArray())
                .toList();
    }

    /** Fills the arrays of an edge list, as a scoring step would hand it over. */
    EdgeList edges() {
        var list = new EdgeList(mentees * candidates);
        for (int mentee = 0; mentee < mentees; mentee++) {
            addBest(list, mentee);
        }
        return list.trimmed();
    }

    MatchProblem problem(EdgeList edges) {
        MatchProblemBuilder builder = MatchProblem.builder(mentees, mentors);
        builder.capacities(capacities).unassignedCosts(10 * FULL_SCORE);
        return builder.edges(edges.sources, edges.targets, edges.costs).build();
    }

    /** The same problem without arrays of edges in between, to save memory. */
    MatchProblem streamed() {
        var builder = MatchProblem.builder(mentees, mentors).expectEdges(mentees * candidates)
                .capacities(capacities).unassignedCosts(10 * FULL_SCORE);
        for (int mentee = 0; mentee < mentees; mentee++) {
            var list = new EdgeList(candidates);
            addBest(list, mentee);
            for (int i = 0; i < list.size(); i++) {
                builder.edge(mentee, list.targets[i], list.costs[i]);
            }
        }
        return builder.build();
    }

    private void addBest(EdgeList list, int mentee) {
        var person = person();
        languages[mentee] = person.language;
        int district = (int) ((long) mentee * mentors / mentees / DISTRICT);
        long[] ranked = random.ints(DISTRICT * (10 + random.nextInt(21)) / 100, 0, mentors)
                .filter(mentor -> mentor / DISTRICT != district)
                .distinct()
                .mapToLong(mentor -> ranked(person, mentor))
                .toArray();
        int own = Math.min(DISTRICT, mentors - district * DISTRICT);
        int elsewhere = ranked.length;
        ranked = Arrays.copyOf(ranked, elsewhere + own);
        for (int i = 0; i < own; i++) {
            ranked[elsewhere + i] = ranked(person, district * DISTRICT + i);
        }
        Arrays.sort(ranked);
        for (int i = 0; i < Math.min(candidates, ranked.length); i++) {
            list.add(mentee, (int) ranked[i], (int) (ranked[i] >> 32));
        }
    }

    private long ranked(Person mentee, int mentor) {
        return (long) (FULL_SCORE - score(mentee, mentorPeople[mentor])) << 32 | mentor;
    }

    private static int score(Person mentee, Person mentor) {
        int score = mentee.subject == mentor.subject ? 3500 : 0;
        score += 1800 - 600 * Math.abs(mentee.band - mentor.band);
        score += mentee.language == mentor.language ? 1500 : 0;
        for (int i = 0; i < STYLES; i++) {
            score += 500 - 5 * Math.abs(mentee.style[i] - mentor.style[i]);
        }
        return score + mentor.quality;
    }

    private Person person() {
        int[] style = random.ints(STYLES, 0, 101).toArray();
        int quality = random.nextInt(BEST_QUALITY + 1);
        return new Person(zipf(SUBJECTS), random.nextInt(BANDS), zipf(LANGUAGES), style, quality);
    }

    private int zipf(int values) {
        double total = 0;
        for (int i = 1; i <= values; i++) {
            total += 1.0 / i;
        }
        double left = random.nextDouble() * total;
        int value = 0;
        while (value < values - 1 && (left -= 1.0 / (value + 1)) > 0) {
            value++;
        }
        return value;
    }

    /** Draws 3 to 8 and then adjusts single places until the total is met. */
    private int[] capacities(long total) {
        int[] drawn = random.ints(mentors, 3, 9).toArray();
        double scale = (double) total / Arrays.stream(drawn).sum();
        long given = 0;
        double wanted = 0;
        for (int mentor = 0; mentor < mentors; mentor++) {
            wanted += drawn[mentor] * scale;
            drawn[mentor] = (int) (Math.round(wanted) - given);
            given += drawn[mentor];
        }
        return drawn;
    }
}
