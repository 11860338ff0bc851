/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.stream.LongStream;

/** Divides whole numbers so that the parts add up to the whole. */
final class Shares {

    private Shares() {
    }

    /**
     * Divides a whole in proportion: rounds down, then gives what is missing to those that lost most by it
     * (largest remainder).
     *
     * @param amounts not negative, at least one of them positive where the whole is
     * @param whole not more than the amounts together
     */
    static int[] of(long[] amounts, int whole) {
        long sum = Math.max(1, LongStream.of(amounts).sum());
        int[] shares = new int[amounts.length];
        int missing = whole;
        var byRemainder = new ArrayList<Integer>();
        for (int i = 0; i < amounts.length; i++) {
            shares[i] = (int) (amounts[i] * whole / sum);
            missing -= shares[i];
            byRemainder.add(i);
        }
        byRemainder.sort(Comparator.comparingLong(i -> -(amounts[i] * whole % sum)));
        byRemainder.subList(0, missing).forEach(i -> shares[i]++);
        return shares;
    }
}
