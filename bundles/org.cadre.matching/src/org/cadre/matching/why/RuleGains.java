/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.why;

import java.util.List;

/**
 * What a match would be without each of its rules.
 *
 * @param mentees how many are to be placed
 * @param matched how many of them have a mentor as it is
 * @param gains by rule, the greatest gain first
 * @param fixed names of the rules that no policy can switch off
 */
public record RuleGains(int mentees, int matched, List<RuleGain> gains, List<String> fixed) {

    /** Copies the lists. */
    public RuleGains {
        gains = List.copyOf(gains);
        fixed = List.copyOf(fixed);
    }
}
