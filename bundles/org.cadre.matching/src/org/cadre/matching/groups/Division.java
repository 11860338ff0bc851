/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

/**
 * People divided into groups.
 *
 * @param groupOf the group of each person, from 0
 * @param value the fit of all who are together, two by two, less what crowding costs
 * @param bound no division into groups of these sizes is worth more
 */
public record Division(int[] groupOf, long value, long bound) {

    /**
     * By how much, as a share of the bound, another division could be better at most; 0 if it is proven
     * best.
     */
    public double gap() {
        return bound <= 0 ? 0 : Math.max(0, (double) (bound - value) / bound);
    }
}
