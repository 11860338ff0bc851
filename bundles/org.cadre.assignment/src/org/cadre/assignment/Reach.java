/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.Arrays;

/** How far a search has come on one side: the targets reached, how far they are, and by whose move. */
final class Reach {

    static final long FAR = Long.MAX_VALUE;
    /** In place of a mover where a chain begins or ends. */
    static final int NOBODY = -1;

    private final long[] distance;
    private final int[] mover;
    private final int[] next;
    private final int[] reached;
    private final TargetHeap heap;
    /** Targets as near as the one taken last; where costs are often equal they are many. */
    private final int[] ready;
    private int readyCount;
    private long level;
    private int count;

    Reach(int targets) {
        distance = new long[targets];
        Arrays.fill(distance, FAR);
        mover = new int[targets];
        next = new int[targets];
        reached = new int[targets];
        heap = new TargetHeap(distance);
        ready = new int[targets];
        level = FAR;
    }

    /** How far the target is as far as known, {@link #FAR} if it was not reached. */
    long distance(int target) {
        return distance[target];
    }

    /** Who moves, or {@link #NOBODY}. */
    int mover(int target) {
        return mover[target];
    }

    /** Where the mover goes. */
    int next(int target) {
        return next[target];
    }

    /**
     * Takes it that the target is so near, which must be nearer than it was.
     *
     * @param follow whether to go on from there later
     */
    void arrive(int target, long value, int by, int to, boolean follow) {
        if (distance[target] == FAR) {
            reached[count++] = target;
        }
        distance[target] = value;
        mover[target] = by;
        next[target] = to;
        if (value == level && follow && !heap.contains(target)) {
            ready[readyCount++] = target;
        } else if (follow || heap.contains(target)) {
            heap.offer(target);
        }
    }

    /** Distance of the nearest target from which to go on, {@link #FAR} if there is none. */
    long nearest() {
        return readyCount > 0 ? level : heap.isEmpty() ? FAR : distance[heap.peek()];
    }

    /** Takes the nearest target from which to go on. */
    int poll() {
        if (readyCount > 0) {
            return ready[--readyCount];
        }
        int target = heap.poll();
        level = distance[target];
        return target;
    }

    /** How many targets there is room for. */
    int targets() {
        return distance.length;
    }

    /** How many targets were reached. */
    int count() {
        return count;
    }

    /** One of the targets reached, in any order. */
    int reached(int i) {
        return reached[i];
    }

    void forget() {
        for (int i = 0; i < count; i++) {
            distance[reached[i]] = FAR;
        }
        count = 0;
        readyCount = 0;
        level = FAR;
        heap.clear();
    }
}
