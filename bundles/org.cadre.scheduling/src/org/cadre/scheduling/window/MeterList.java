/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import java.util.Arrays;

/** Numbers of meters, collected anew for each time and way: there are hundreds of thousands in a window. */
final class MeterList {

    private int[] values = new int[16];
    private int size;

    /** Adds a meter; -1 stands for none. */
    void add(int meter) {
        if (meter < 0) {
            return;
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = meter;
    }

    /** Adds consecutive meters, from the first on and before the second. */
    void addRange(int from, int before) {
        for (int meter = from; meter < before; meter++) {
            add(meter);
        }
    }

    /** Returns what was collected and begins again. */
    int[] take() {
        int[] taken = Arrays.copyOf(values, size);
        size = 0;
        return taken;
    }
}
