/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.Arrays;

/** A set of small numbers from 0, in an order that depends on nothing but what was added and removed. */
final class IndexSet {

    private int[] members = new int[8];
    /** Where each number stands, plus 1. */
    private int[] place;
    private int size;

    /** An empty set for numbers below this, which can grow. */
    IndexSet(int numbers) {
        place = new int[numbers];
    }

    int size() {
        return size;
    }

    /** One of the numbers, by its present place. */
    int get(int at) {
        return members[at];
    }

    boolean contains(int number) {
        return number < place.length && place[number] > 0;
    }

    /** Adds the number or takes it out, if it is not so already. */
    void set(int number, boolean member) {
        if (member != contains(number)) {
            if (member) {
                add(number);
            } else {
                remove(number);
            }
        }
    }

    private void add(int number) {
        if (number >= place.length) {
            place = Arrays.copyOf(place, number + (number >> 3) + 4);
        }
        if (size == members.length) {
            members = Arrays.copyOf(members, 2 * size);
        }
        members[size++] = number;
        place[number] = size;
    }

    /** The last one takes the place. */
    private void remove(int number) {
        int at = place[number] - 1;
        int last = members[--size];
        members[at] = last;
        place[last] = at + 1;
        place[number] = 0;
    }
}
