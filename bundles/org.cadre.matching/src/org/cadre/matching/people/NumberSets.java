/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.people;

/** Operations on sets that are kept as ascending arrays. */
public final class NumberSets {

    private NumberSets() {
    }

    /** How many numbers the two sets share. */
    public static int shared(int[] one, int[] other) {
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int difference = one[i] - other[j];
            count += difference == 0 ? 1 : 0;
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        return count;
    }

    /** Whether the set has the number. */
    public static boolean has(int[] set, int number) {
        for (int candidate : set) {
            if (candidate == number) {
                return true;
            }
        }
        return false;
    }
}
