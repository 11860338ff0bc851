/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import java.util.Arrays;

/**
 * A meter for every moment at which something may begin. Of intervals that overlap, all contain the moment at
 * which the last of them begins, so the meters there count how many go on at once.
 */
final class Timeline {

    private int[] moments = new int[8];
    private int noted;
    private int first;

    /** Notes that something could be in the interval. */
    void add(Span span) {
        if (noted > 0 && moments[noted - 1] == span.start()) {
            return; // several ways of one time follow each other
        }
        if (noted == moments.length) {
            settle();
            moments = Arrays.copyOf(moments, Math.max(8, 2 * noted));
        }
        moments[noted++] = span.start();
    }

    /** How many moments there are. */
    int moments() {
        settle();
        return moments.length;
    }

    /** Gives every moment a meter in order of time: this one and those that follow. */
    void number(int firstMeter) {
        settle();
        first = firstMeter;
    }

    /** The meter of the first moment. */
    int first() {
        return first;
    }

    /** Adds the meters that the interval runs up. */
    void collect(Span span, MeterList into) {
        into.addRange(first + firstAt(span.start()), first + firstAt(span.end()));
    }

    /** Sorts what was noted and keeps each moment once. */
    private void settle() {
        Arrays.sort(moments, 0, noted);
        int kept = 0;
        for (int i = 0; i < noted; i++) {
            if (kept == 0 || moments[kept - 1] != moments[i]) {
                moments[kept++] = moments[i];
            }
        }
        noted = kept;
        moments = Arrays.copyOf(moments, kept);
    }

    /** Position of the first moment not before this one. */
    private int firstAt(int moment) {
        int found = Arrays.binarySearch(moments, moment);
        return found < 0 ? -found - 1 : found;
    }
}
