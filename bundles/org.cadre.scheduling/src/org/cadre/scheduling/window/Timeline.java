/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import java.util.Arrays;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

/**
 * A meter for every moment at which something may begin. Of intervals that overlap, all contain the moment at
 * which the last of them begins, so the meters there count how many go on at once.
 */
final class Timeline {

    private IntStream.Builder noted = IntStream.builder();
    private int[] moments = new int[0];
    private int[] meters = new int[0];

    /** Notes that something could be in the interval. */
    void add(Span span) {
        noted.add(span.start());
    }

    int moments() {
        settle();
        return moments.length;
    }

    /** Gives every moment its meter, in order of time. */
    void number(IntSupplier meter) {
        settle();
        meters = new int[moments.length];
        Arrays.setAll(meters, i -> meter.getAsInt());
    }

    private void settle() {
        moments = IntStream.concat(Arrays.stream(moments), noted.build()).sorted().distinct().toArray();
        noted = IntStream.builder();
    }

    /** The meter of the first moment. */
    int first() {
        return meters[0];
    }

    /** The meters that the interval runs up. */
    int[] of(Span span) {
        return Arrays.copyOfRange(meters, firstAt(span.start()), firstAt(span.end()));
    }

    /** Position of the first moment not before this one. */
    private int firstAt(int moment) {
        int found = Arrays.binarySearch(moments, moment);
        return found < 0 ? -found - 1 : found;
    }
}
