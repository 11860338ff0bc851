/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.util.List;
import java.util.Map;

/**
 * Why somebody is in a group.
 *
 * @param fit how well the person suits the other members on average, 0 to 10,000
 * @param others how many other members there are
 * @param aims for each of what the person needs, wants and works on, how many of the others share it
 * @param subjects for each subject of the person, how many of the others teach it
 * @param timesShared with how many of the others the person is free for an hour a week
 * @param timesKnown of how many it is known, the person's own time included; 0 if that is unknown
 * @param places the groups around the same practice, the one that would suit best first
 */
public record GroupWhy(int fit, int others, Map<String, Integer> aims, Map<String, Integer> subjects,
        int timesShared, int timesKnown, List<GroupPlace> places) {

    /** Copies the list. */
    public GroupWhy {
        places = List.copyOf(places);
    }
}
