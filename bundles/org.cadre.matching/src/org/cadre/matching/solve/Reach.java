/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Map;

/**
 * Whom the rules of a policy leave without any mentor.
 *
 * @param mentors how many mentors take new mentees
 * @param mentees how many mentees the program has, those with a mentor included
 * @param alone by the rule's id how many mentees it would leave if it were the only rule, and hard
 * @param together how many mentees the rules leave that hold and are hard
 */
public record Reach(int mentors, int mentees, Map<String, Integer> alone, int together) {

    /** How many mentees the rule would leave if it were the only one. */
    public int alone(String rule) {
        return alone.getOrDefault(rule, 0);
    }
}
