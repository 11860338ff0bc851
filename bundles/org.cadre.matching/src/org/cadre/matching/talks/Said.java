/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.talks;

import org.cadre.core.match.PairScorer;
import org.cadre.matching.model.Talk;
import org.cadre.matching.model.TalkAnswer;

/**
 * What two said about being a pair.
 *
 * @param mentor the mentor's answer
 * @param mentorRank the mentee's place in the mentor's order, 1 for the favorite; 0 for none
 * @param mentee the mentee's answer
 * @param menteeRank the mentor's place in the mentee's order, 1 for the favorite; 0 for none
 */
public record Said(TalkAnswer mentor, int mentorRank, TalkAnswer mentee, int menteeRank) {

    /** Neither of them said anything. */
    public static final Said NOTHING = new Said(TalkAnswer.NONE, 0, TalkAnswer.NONE, 0);

    private static final int YES_STEP = 1_000;
    private static final int LEAST_YES = 6_000;
    private static final int MAYBE = 5_000;
    private static final int MAYBE_STEP = 500;
    private static final int LEAST_MAYBE = 3_000;

    /** What the two said after a talk. */
    public static Said of(Talk talk) {
        return new Said(talk.getMentorAnswer(), talk.getMentorRank(), talk.getMenteeAnswer(),
                talk.getMenteeRank());
    }

    /** This, and where a side says nothing what it said before. */
    Said after(Said before) {
        boolean mentorSilent = mentor == TalkAnswer.NONE;
        boolean menteeSilent = mentee == TalkAnswer.NONE;
        return new Said(mentorSilent ? before.mentor : mentor, mentorSilent ? before.mentorRank : mentorRank,
                menteeSilent ? before.mentee : mentee, menteeSilent ? before.menteeRank : menteeRank);
    }

    /** Whether one of them said no. */
    public boolean isNo() {
        return mentor == TalkAnswer.NO || mentee == TalkAnswer.NO;
    }

    /** Whether at least one of them answered. */
    public boolean isAnswered() {
        return mentor != TalkAnswer.NONE || mentee != TalkAnswer.NONE;
    }

    /** The mean of what those said who answered, 0 to 10,000; no data if nobody did. */
    int points() {
        int ofMentor = points(mentor, mentorRank);
        int ofMentee = points(mentee, menteeRank);
        if (ofMentor == PairScorer.NO_DATA) {
            return ofMentee;
        }
        return ofMentee == PairScorer.NO_DATA ? ofMentor : (ofMentor + ofMentee) / 2;
    }

    private static int points(TalkAnswer answer, int rank) {
        int further = Math.max(0, rank - 1);
        return switch (answer) {
            case NONE -> PairScorer.NO_DATA;
            case YES -> Math.max(LEAST_YES, PairScorer.FULL - YES_STEP * further);
            case MAYBE -> Math.max(LEAST_MAYBE, MAYBE - MAYBE_STEP * further);
            case NO -> 0;
        };
    }
}
