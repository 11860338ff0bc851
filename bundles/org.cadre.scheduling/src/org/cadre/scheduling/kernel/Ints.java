/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.kernel;

import java.util.Arrays;

/** A list of ints that grows. */
final class Ints {

    private int[] values;
    private int size;

    Ints() {
        this(8);
    }

    /** With room for so many, one at least, until it must grow. */
    Ints(int room) {
        values = new int[room];
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    void removeValue(int value) {
        for (int i = size - 1; i >= 0; i--) {
            if (values[i] == value) {
                System.arraycopy(values, i + 1, values, i, --size - i);
                return;
            }
        }
    }

    void sort() {
        Arrays.sort(values, 0, size);
    }

    int get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
