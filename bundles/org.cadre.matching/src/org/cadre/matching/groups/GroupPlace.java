/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

/**
 * A group in which somebody is or could be.
 *
 * @param group the group
 * @param fit how well the person suits its other members on average, 0 to 10,000
 */
public record GroupPlace(GroupCard group, int fit) {
}
