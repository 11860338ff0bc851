/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.groups;

import java.util.Optional;

import org.cadre.matching.groups.GroupCard;

/**
 * A group as the table shows it, or those who are in none. Immutable.
 *
 * @param card the group; empty for those who are in none
 * @param key what stays the same when the table gets new rows
 * @param name what it is called
 * @param size how many members it has, and how many it should where that is not so
 * @param people how many members it has
 * @param fit how well its members suit each other, 0 to 10,000; negative where that says nothing
 * @param facilitator who leads it
 * @param schools how its members spread over schools
 * @param experience how many of them are new, settled, experienced
 * @param subjects what they teach
 */
public record GroupRow(Optional<GroupCard> card, String key, String name, String size, int people,
        int fit, String facilitator, String schools, String experience, String subjects) {
}
