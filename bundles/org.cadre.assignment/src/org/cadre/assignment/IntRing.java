/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/** A queue of indexes, first in, first out, of fixed capacity. */
final class IntRing {

    private final int[] items;
    private int head;
    private int size;

    IntRing(int capacity) {
        items = new int[Math.max(1, capacity)];
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    void add(int item) {
        int at = head + size;
        items[at < items.length ? at : at - items.length] = item;
        size++;
    }

    int remove() {
        int item = items[head];
        head = head + 1 == items.length ? 0 : head + 1;
        size--;
        return item;
    }
}
