/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

/**
 * What a policy says about caseloads. Limits and minimums themselves belong to the mentors' profiles.
 *
 * @param countLeave whether pairs that are paused or whose mentee is on leave count in the mentor's load
 * @param countTrial whether pairs in their trial period count in the mentor's load
 * @param minimum whether the smallest caseload that justifies a mentor's release is held
 * @param most the contract's greatest number of mentees a mentor, whatever they weigh; 0 for none
 */
public record CaseloadTerms(boolean countLeave, boolean countTrial, boolean minimum, int most) {

    /** What holds where a policy says nothing: everything counts, and only the limits of profiles hold. */
    public static final CaseloadTerms PRESET = new CaseloadTerms(true, true, false, 0);
    /** The greatest number of mentees that a policy can set. */
    public static final int MOST_MENTEES = 1_000;

    /** Whether the number of mentees a mentor is limited. */
    public boolean hasMost() {
        return most > 0;
    }

    /** Returns these terms with pairs on leave counted or not. */
    public CaseloadTerms withCountLeave(boolean other) {
        return new CaseloadTerms(other, countTrial, minimum, most);
    }

    /** Returns these terms with pairs in trial counted or not. */
    public CaseloadTerms withCountTrial(boolean other) {
        return new CaseloadTerms(countLeave, other, minimum, most);
    }

    /** Returns these terms with minimums held or not. */
    public CaseloadTerms withMinimum(boolean other) {
        return new CaseloadTerms(countLeave, countTrial, other, most);
    }

    /** Returns these terms with another greatest number of mentees; 0 for none. */
    public CaseloadTerms withMost(int other) {
        return new CaseloadTerms(countLeave, countTrial, minimum, other);
    }
}
