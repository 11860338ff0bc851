/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.proposal;

import java.time.LocalDate;
import java.util.List;

import org.cadre.model.Educator;

/** Why a mentee has no mentor. */
public sealed interface WaitReason {

    /**
     * The mentee is on leave on the first day.
     *
     * @param until the day she is back; null if unknown
     */
    record OnLeave(LocalDate until) implements WaitReason {
    }

    /** The program has no mentor at all. */
    record NoMentors() implements WaitReason {
    }

    /**
     * The rules refuse every mentor.
     *
     * @param mentors how many mentors there are
     * @param rules which rules refuse how many of them, the most first
     */
    record NoneAllowed(int mentors, List<RuleCount> rules) implements WaitReason {

        /** Copies the list. */
        public NoneAllowed {
            rules = List.copyOf(rules);
        }
    }

    /**
     * Every mentor whom the rules allow has a full caseload, and moving somebody else would cost more than it
     * brings.
     *
     * @param suitable how many mentors the rules allow
     * @param mentors those of them who would suit best
     */
    record AllFull(int suitable, List<FullMentor> mentors) implements WaitReason {

        /** Copies the list. */
        public AllFull {
            mentors = List.copyOf(mentors);
        }
    }

    /**
     * There is room, but the best pair is worth less than staying unmatched costs by the policy.
     *
     * @param mentor the best mentor with room
     * @param score the score of the two
     * @param needed the score from which the pair would be made
     */
    record BelowThreshold(Educator mentor, int score, int needed) implements WaitReason {
    }

    /**
     * As many mentees of her school have a mentor as the policy allows.
     *
     * @param most how many that are
     */
    record SchoolFull(int most) implements WaitReason {
    }

    /**
     * How many mentors a rule refuses to a mentee.
     *
     * @param rule the rule's id
     * @param label the rule's name
     * @param refused how many mentors it refuses
     * @param alone how many of these no other rule refuses: so many would be allowed without it
     * @param example whom of them it refuses though she would suit best, and why; for k of n
     * rules, else empty
     */
    record RuleCount(String rule, String label, int refused, int alone, String example) {
    }

    /**
     * A mentor who would suit but has no room.
     *
     * @param mentor the mentor
     * @param score the score with the mentee
     * @param price how contested the mentor is: by so much one more place would lower the objective at most
     */
    record FullMentor(Educator mentor, int score, long price) {
    }
}
