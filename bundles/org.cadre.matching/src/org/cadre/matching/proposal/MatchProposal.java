/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.proposal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.cadre.matching.fair.GoalReport;
import org.cadre.matching.policy.Policy;
import org.cadre.model.Program;

/**
 * Who should be matched with whom, and why. Nothing is changed until it is taken over.
 *
 * @param program the program
 * @param day the first day of the new pairs
 * @param policy the rules and weights
 * @param pairs the pairs, those included that were decided before
 * @param waiting the mentees without a mentor
 * @param loads what each mentor of the program would carry
 * @param proof how good it is
 * @param goal what it strove for, what it reached, and what that cost
 * @param fingerprint SHA-256 over everything about people and pairs that was looked at, in hexadecimal digits
 * @param duration how long it took
 * @param snapshot all that the solver was given and answered, packed, so that it can be solved again
 */
public record MatchProposal(Program program, LocalDate day, Policy policy, List<MatchedPair> pairs,
        List<WaitingMentee> waiting, List<MentorLoad> loads, Proof proof, GoalReport goal,
        String fingerprint, Duration duration, String snapshot) {

    /** Copies the lists. */
    public MatchProposal {
        pairs = List.copyOf(pairs);
        waiting = List.copyOf(waiting);
        loads = List.copyOf(loads);
    }

    /** How many mentees the program has; equals matched plus waiting. */
    public int mentees() {
        return matched() + waiting.size();
    }

    /** How many of those without a mentor are on leave, so that they wait for nothing but their return. */
    public int away() {
        return (int) waiting.stream().filter(w -> w.reason() instanceof WaitReason.OnLeave).count();
    }

    /** How many mentees have a mentor. */
    public int matched() {
        return (int) pairs.stream().map(MatchedPair::mentee).distinct().count();
    }

    /** How many mentees had a mentor before. */
    public int held() {
        return (int) pairs.stream().filter(MatchedPair::isHeld).map(MatchedPair::mentee).distinct().count();
    }

    /** The scores of all pairs added up. */
    public long totalScore() {
        return pairs.stream().mapToLong(MatchedPair::score).sum();
    }
}
