/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.criteria;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cadre.core.match.MatchContext;
import org.cadre.matching.people.People;
import org.cadre.model.CheckIn;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;

/** What mentees answered about their mentors, from 1 (not well) to 5 (very well). */
final class Answers {

    static final double LEAST = 1;
    static final double MOST = 5;
    static final double MIDDLE = (LEAST + MOST) / 2;

    private final int[] mentees;
    private final double[] means;

    private Answers(int[] mentees, double[] means) {
        this.mentees = mentees;
        this.means = means;
    }

    /** Takes the answers up to the context's day from the elements; runs on the thread that owns them. */
    static Answers of(MatchContext context) {
        var ratings = ratings(context);
        int count = context.mentors().size();
        int[] mentees = new int[count];
        double[] means = new double[count];
        ratings.forEach((mentor, byMentee) -> {
            mentees[mentor] = byMentee.size();
            means[mentor] = byMentee.values().stream().mapToDouble(Answers::mean).average().orElse(MIDDLE);
        });
        return new Answers(mentees, means);
    }

    private static Map<Integer, Map<Educator, List<CheckIn>>> ratings(MatchContext context) {
        var mentors = new People(context.mentors());
        var ratings = new HashMap<Integer, Map<Educator, List<CheckIn>>>();
        for (var pair : context.mentorships()) {
            int mentor = mentors.place(pair.getMentor());
            var answers = mentor == People.ABSENT ? List.<CheckIn>of() : answers(pair, context);
            if (!answers.isEmpty()) {
                ratings.computeIfAbsent(mentor, m -> new IdentityHashMap<>())
                        .merge(pair.getMentee(), answers, Answers::joined);
            }
        }
        return ratings;
    }

    private static List<CheckIn> answers(Mentorship pair, MatchContext context) {
        return pair.getCheckIns().stream().filter(answer -> answer.getEducator() == pair.getMentee()
                && answer.getRating() >= LEAST && answer.getRating() <= MOST
                && (answer.getOn() == null || !answer.getOn().isAfter(context.day()))).toList();
    }

    private static List<CheckIn> joined(List<CheckIn> one, List<CheckIn> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static double mean(Collection<CheckIn> answers) {
        return answers.stream().mapToInt(CheckIn::getRating).average().orElse(MIDDLE);
    }

    /** How many mentees of the mentor answered. */
    int mentees(int mentor) {
        return mentees[mentor];
    }

    /** The mean of the mentees' means. */
    double mean(int mentor) {
        return means[mentor];
    }
}
