/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Intervals in order of their starts, to be asked often; they may overlap. */
final class Spans {

    private final int[] numbers;
    private final int[] starts;
    private final int[] ends;
    /** The latest end among those up to here. */
    private final int[] latest;

    Spans(List<Span> spans) {
        numbers = IntStream.range(0, spans.size()).boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> spans.get(i).start()).thenComparing(i -> i))
                .mapToInt(Integer::intValue).toArray();
        starts = Arrays.stream(numbers).map(i -> spans.get(i).start()).toArray();
        ends = Arrays.stream(numbers).map(i -> spans.get(i).end()).toArray();
        latest = ends.clone();
        Arrays.parallelPrefix(latest, Math::max);
    }

    /** Whether one of them contains the whole interval. */
    boolean contain(Span span) {
        int after = firstFrom(span.start() + 1);
        return after > 0 && latest[after - 1] >= span.end();
    }

    /** Whether the test holds for every one that overlaps the interval; it is asked in order of the starts. */
    boolean allOverlapping(Span span, IntPredicate test) {
        for (int i = firstEndingAfter(span.start()); i < starts.length && starts[i] < span.end(); i++) {
            if (ends[i] > span.start() && !test.test(numbers[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of them has a minute in common with the interval. */
    boolean overlap(Span span) {
        return !allOverlapping(span, number -> false);
    }

    /** Position of the first that starts at the minute or later. */
    private int firstFrom(int minute) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < minute) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Position before which all have ended by the minute. */
    private int firstEndingAfter(int minute) {
        int low = 0;
        int high = latest.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (latest[middle] <= minute) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
