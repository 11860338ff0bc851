/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.util.List;
import java.util.Map;

/**
 * How a group is made up.
 *
 * @param fit how well its members suit each other on average, 0 to 10,000
 * @param schools how many members each school has, the most first
 * @param bands how many are new (under 2 years), settled (under 5), experienced, and unknown
 * @param subjects how many members teach each subject, the most first
 * @param crowded how many are too many of a school or a level of experience, by an equal share for each group
 */
public record GroupFigures(int fit, Map<String, Integer> schools, List<Integer> bands,
        Map<String, Integer> subjects, int crowded) {

    /** Copies the list. */
    public GroupFigures {
        bands = List.copyOf(bands);
    }
}
