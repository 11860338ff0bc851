/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.Arrays;

/**
 * Targets by key, least first, ties by index, so that the order of removal never depends on that of
 * insertion.
 */
final class TargetHeap {

    private static final int ABSENT = -1;

    private final long[] keys;
    private final int[] heap;
    private final int[] position;
    private int size;

    /**
     * The heap reads the caller's keys, which may only fall, and each fall must be told by {@link #offer}.
     */
    TargetHeap(long[] keys) {
        this.keys = keys;
        heap = new int[keys.length];
        position = new int[keys.length];
        Arrays.fill(position, ABSENT);
    }

    boolean isEmpty() {
        return size == 0;
    }

    boolean contains(int target) {
        return position[target] != ABSENT;
    }

    /** Inserts the target, or moves it up after its key fell. */
    void offer(int target) {
        int hole = position[target];
        siftUp(hole == ABSENT ? size++ : hole, target);
    }

    int peek() {
        return heap[0];
    }

    int poll() {
        int least = heap[0];
        position[least] = ABSENT;
        int last = heap[--size];
        if (size > 0) {
            siftDown(last);
        }
        return least;
    }

    void clear() {
        while (size > 0) {
            position[heap[--size]] = ABSENT;
        }
    }

    private void siftUp(int hole, int target) {
        int at = hole;
        while (at > 0) {
            int parent = (at - 1) >> 1;
            if (!before(target, heap[parent])) {
                break;
            }
            put(at, heap[parent]);
            at = parent;
        }
        put(at, target);
    }

    private void siftDown(int target) {
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (!before(heap[child], target)) {
                break;
            }
            put(at, heap[child]);
            at = child;
        }
        put(at, target);
    }

    private void put(int at, int target) {
        heap[at] = target;
        position[target] = at;
    }

    private boolean before(int one, int other) {
        long difference = keys[one] - keys[other];
        return difference < 0 || difference == 0 && one < other;
    }
}
