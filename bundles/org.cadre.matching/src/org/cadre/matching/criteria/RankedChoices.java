/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.criteria;

import java.util.Arrays;
import java.util.List;

import org.cadre.core.match.MatchReason;
import org.cadre.core.match.PairScorer;
import org.cadre.matching.people.Vocabulary;

/** Gives points for the best choice that two people share; each lists choices, the best one first. */
final class RankedChoices implements PairScorer {

    /** Key of the reason of pairs that share a choice; value: the choice. */
    static final String SHARED = "shared"; //$NON-NLS-1$
    /** Key of the reason of pairs that share none. */
    static final String NONE = "none"; //$NON-NLS-1$

    /** Something shared is worth this much, however far down both lists it stands. */
    private static final double LEAST_SHARE = 0.1;

    private final Vocabulary vocabulary = new Vocabulary();
    private final int[][] mentors;
    private final int[][] mentees;
    private final int[][] points;

    /**
     * @param lostPerMentorRank share of the points lost for each choice that the mentor lists above it
     * @param lostPerMenteeRank the same for the mentee
     */
    RankedChoices(List<List<String>> mentors, List<List<String>> mentees, double lostPerMentorRank,
            double lostPerMenteeRank) {
        this.mentors = encode(mentors);
        this.mentees = encode(mentees);
        points = points(longest(this.mentors), longest(this.mentees), lostPerMentorRank, lostPerMenteeRank);
    }

    private int[][] encode(List<List<String>> choices) {
        return choices.stream()
                .map(list -> list.stream().mapToInt(word -> vocabulary.numbers(List.of(word))[0]).toArray())
                .toArray(int[][]::new);
    }

    @Override
    public int points(int mentor, int mentee) {
        int[] offered = mentors[mentor];
        int[] wanted = mentees[mentee];
        if (offered.length == 0 || wanted.length == 0) {
            return NO_DATA;
        }
        int best = 0;
        for (int i = 0; i < wanted.length; i++) {
            for (int j = 0; j < offered.length; j++) {
                if (wanted[i] == offered[j]) {
                    best = Math.max(best, points[j][i]);
                }
            }
        }
        return best;
    }

    private static int[][] points(int mentorRanks, int menteeRanks, double perMentorRank,
            double perMenteeRank) {
        int[][] points = new int[mentorRanks][menteeRanks];
        for (int i = 0; i < mentorRanks; i++) {
            for (int j = 0; j < menteeRanks; j++) {
                double share = 1 - i * perMentorRank - j * perMenteeRank;
                points[i][j] = (int) Math.round(FULL * Math.max(LEAST_SHARE, share));
            }
        }
        return points;
    }

    private static int longest(int[][] choices) {
        return Arrays.stream(choices).mapToInt(list -> list.length).max().orElse(0);
    }

    @Override
    public MatchReason reason(int mentor, int mentee) {
        int points = points(mentor, mentee);
        if (points == NO_DATA) {
            return Criterion.UNKNOWN;
        }
        return points == 0 ? MatchReason.of(NONE) : MatchReason.of(SHARED, choice(mentor, mentee, points));
    }

    private String choice(int mentor, int mentee, int points) {
        for (int i = 0; i < mentees[mentee].length; i++) {
            for (int j = 0; j < mentors[mentor].length; j++) {
                if (mentees[mentee][i] == mentors[mentor][j]
                        && this.points[j][i] == points) {
                    return vocabulary.word(mentees[mentee][i]);
                }
            }
        }
        throw new IllegalStateException("no choice for points: " + points); //$NON-NLS-1$
    }
}
