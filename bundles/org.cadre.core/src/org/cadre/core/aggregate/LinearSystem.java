/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.aggregate;

import java.util.ArrayList;
import java.util.List;

/** Linear equations between unknown numbers; says which of them they determine. Computes modulo a large prime. */
final class LinearSystem {

    private static final long PRIME = 2_147_483_647L;

    private final int unknowns;
    private final List<long[]> rows = new ArrayList<>();

    LinearSystem(int unknowns) {
        this.unknowns = unknowns;
    }

    /** Adds the left side of an equation whose right side is known. */
    void add(long[] coefficients) {
        var row = reduced(coefficients);
        int lead = lead(row);
        if (lead < unknowns) {
            long inverse = power(row[lead], PRIME - 2);
            for (int i = lead; i < unknowns; i++) {
                row[i] = row[i] * inverse % PRIME;
            }
            for (var other : rows) {
                subtract(other, row, lead);
            }
            rows.add(row);
        }
    }

    /** Whether the equations leave only one value for an unknown. */
    boolean determines(int unknown) {
        var unit = new long[unknowns];
        unit[unknown] = 1;
        return lead(reduced(unit)) == unknowns;
    }

    private long[] reduced(long[] coefficients) {
        var row = new long[unknowns];
        for (int i = 0; i < unknowns; i++) {
            row[i] = Math.floorMod(coefficients[i], PRIME);
        }
        for (var other : rows) {
            subtract(row, other, lead(other));
        }
        return row;
    }

    private void subtract(long[] row, long[] other, int lead) {
        long factor = row[lead];
        for (int i = lead; factor != 0 && i < unknowns; i++) {
            row[i] = Math.floorMod(row[i] - factor * other[i] % PRIME, PRIME);
        }
    }

    private int lead(long[] row) {
        int lead = 0;
        while (lead < unknowns && row[lead] == 0) {
            lead++;
        }
        return lead;
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long factor = base;
        for (long rest = exponent; rest > 0; rest >>= 1) {
            result = (rest & 1) == 1 ? result * factor % PRIME : result;
            factor = factor * factor % PRIME;
        }
        return result;
    }
}
