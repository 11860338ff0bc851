/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Arrays;

/** Keeps the smallest of many numbers, as many as it has room for: a heap with the largest one on top. */
final class BestPairs {

    private final long[] heap;
    private int size;

    BestPairs(int room) {
        heap = new long[room];
    }

    void clear() {
        size = 0;
    }

    /** Takes the number if it is among the smallest so far; returns whether any number was left out. */
    boolean offer(long number) {
        if (size < heap.length) {
            heap[size] = number;
            up(size++);
            return false;
        }
        if (heap.length > 0 && number < heap[0]) {
            heap[0] = number;
            down();
        }
        return true;
    }

    /** The largest number that was kept. */
    long largest() {
        return heap[0];
    }

    /** A number must be smaller than this to be kept. */
    long limit() {
        return size < heap.length ? Long.MAX_VALUE : heap[0];
    }

    long[] sorted() {
        long[] kept = Arrays.copyOf(heap, size);
        Arrays.sort(kept);
        return kept;
    }

    private void up(int from) {
        int child = from;
        while (child > 0 && heap[(child - 1) / 2] < heap[child]) {
            swap(child, (child - 1) / 2);
            child = (child - 1) / 2;
        }
    }

    private void down() {
        int parent = 0;
        int child = largerChild(parent);
        while (child < size && heap[child] > heap[parent]) {
            swap(child, parent);
            parent = child;
            child = largerChild(parent);
        }
    }

    private int largerChild(int parent) {
        int left = 2 * parent + 1;
        return left + 1 < size && heap[left + 1] > heap[left] ? left + 1 : left;
    }

    private void swap(int one, int other) {
        long kept = heap[one];
        heap[one] = heap[other];
        heap[other] = kept;
    }
}
